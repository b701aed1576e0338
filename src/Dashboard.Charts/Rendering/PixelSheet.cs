namespace Dashboard.Charts.Rendering;

/// <summary>Memory for the pixels of a picture, used again for the next.</summary>
internal sealed class PixelSheet : IDisposable
{
    // A picture of the standard size at scale 2. Larger ones are rare, and what they took is given back at once.
    private const int MostKept = 3200 * 1800;

    private const int Stretch = 1 << 11;

    private static readonly Spares<PixelSheet> Idle = new();

    /// <summary>The memory; what is in it is what was left there.</summary>
    public uint[] Pixels { get; private set; } = new uint[1];

    /// <summary>Takes a sheet.</summary>
    /// <param name="count">How many pixels there must be room for.</param>
    public static PixelSheet Take(int count)
    {
        PixelSheet sheet = Idle.Take();
        if (sheet.Pixels.Length < count)
        {
            sheet.Pixels = new uint[count];
        }

        return sheet;
    }

    /// <summary>Fills the first pixels with one value.</summary>
    public void Fill(uint pixel, int count)
    {
        // A stretch that stays in the processor's cache is copied: code compiled ahead copies by vectors but fills one by one.
        Span<uint> all = Pixels.AsSpan(0, count), first = all[..Math.Min(count, Stretch)];
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = pixel;
        }

        for (int done = first.Length; done < count; done += first.Length)
        {
            first[..Math.Min(first.Length, count - done)].CopyTo(all[done..]);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (Pixels.Length <= MostKept)
        {
            Idle.Return(this);
        }
    }
}
