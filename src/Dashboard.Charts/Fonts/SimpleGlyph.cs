using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Fonts;

/// <summary>Reads a glyph drawn by its own contours (OpenType 1.9, <c>glyf</c>).</summary>
internal static class SimpleGlyph
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    /// <summary>Adds the glyph's contours to an outline.</summary>
    /// <param name="data">The glyph.</param>
    /// <param name="contours">How many contours it has.</param>
    /// <param name="transform">Where it is placed.</param>
    /// <param name="verbs">Takes the steps.</param>
    /// <param name="points">Takes their points.</param>
    /// <exception cref="InvalidDataException">The data ends early or contours overlap in their points.</exception>
    public static void Append(FontData data, int contours, GlyphTransform transform, List<PathVerb> verbs, List<PixelPoint> points)
    {
        if (contours == 0)
        {
            return;
        }

        int count = data.U16(10 + (2 * (contours - 1))) + 1;
        int at = 10 + (2 * contours);
        at += 2 + data.U16(at);
        byte[] flags = Flags(data, count, ref at);
        int[] xs = Coordinates(data, flags, ShortX, SameOrPositiveX, ref at);
        int[] ys = Coordinates(data, flags, ShortY, SameOrPositiveY, ref at);
        int first = 0;
        for (int contour = 0; contour < contours; contour++)
        {
            int last = data.U16(10 + (2 * contour));
            if (last < first || last >= count)
            {
                throw new InvalidDataException(Invariant($"Contour {contour} of a glyph runs from point {first} to {last} of {count}."));
            }

            Contour(flags.AsSpan(first..(last + 1)), xs.AsSpan(first..(last + 1)), ys.AsSpan(first..(last + 1)), transform, verbs, points);
            first = last + 1;
        }
    }

    private static byte[] Flags(FontData data, int count, ref int at)
    {
        byte[] flags = new byte[count];
        for (int i = 0; i < count;)
        {
            byte flag = data.U8(at++);
            int times = (flag & Repeat) != 0 ? data.U8(at++) + 1 : 1;
            if (times > count - i)
            {
                throw new InvalidDataException(Invariant($"A glyph of {count} points has flags for more."));
            }

            for (int end = i + times; i < end; i++)
            {
                flags[i] = flag;
            }
        }

        return flags;
    }

    private static int[] Coordinates(FontData data, byte[] flags, int isShort, int sameOrPositive, ref int at)
    {
        int[] values = new int[flags.Length];
        int value = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                int step = data.U8(at++);
                value += (flags[i] & sameOrPositive) != 0 ? step : -step;
            }
            else if ((flags[i] & sameOrPositive) == 0)
            {
                value += data.S16(at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    private static void Contour(
        ReadOnlySpan<byte> flags,
        ReadOnlySpan<int> xs,
        ReadOnlySpan<int> ys,
        GlyphTransform transform,
        List<PathVerb> verbs,
        List<PixelPoint> points)
    {
        // Between two control points lies an implied point on the curve; a contour may also begin with a control point.
        int n = flags.Length;
        bool startsOn = (flags[0] & OnCurve) != 0;
        bool endsOn = (flags[n - 1] & OnCurve) != 0;
        (double startX, double startY) = startsOn ? (xs[0], ys[0])
            : endsOn ? (xs[n - 1], ys[n - 1])
            : ((xs[0] + xs[n - 1]) / 2.0, (ys[0] + ys[n - 1]) / 2.0);
        verbs.Add(PathVerb.Move);
        Add(startX, startY);
        (double X, double Y)? control = null;
        for (int k = startsOn ? 1 : 0; k < n; k++)
        {
            (double x, double y) = (xs[k], ys[k]);
            bool on = (flags[k] & OnCurve) != 0;
            if (control is { } c)
            {
                verbs.Add(PathVerb.Quad);
                Add(c.X, c.Y);
                _ = on ? Add(x, y) : Add((c.X + x) / 2, (c.Y + y) / 2);
            }
            else if (on)
            {
                verbs.Add(PathVerb.Line);
                Add(x, y);
            }

            control = on ? null : (x, y);
        }

        if (control is { } open)
        {
            verbs.Add(PathVerb.Quad);
            Add(open.X, open.Y);
            Add(startX, startY);
        }

        verbs.Add(PathVerb.Close);

        bool Add(double x, double y)
        {
            (double px, double py) = transform.Apply(x, y);
            points.Add(new(px, py));
            return true;
        }
    }
}
