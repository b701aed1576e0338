using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dashboard.Charts.Layout;

/// <summary>Moves labels up and down until none covers another, each as near to where it belongs as the others allow.</summary>
public static class LabelPlacer
{
    /// <summary>Places labels.</summary>
    /// <param name="wanted">The middle that each label would have alone, and its height, in px.</param>
    /// <param name="top">The highest a label may reach, in px.</param>
    /// <param name="bottom">The lowest a label may reach, in px.</param>
    /// <param name="gapPx">The room between neighbours, 0 or more; less where there isn't enough room for all.</param>
    /// <returns>The middle of each label in px, in the order given. From top to bottom they keep the order of their wanted middles
    /// (of equal ones, the order given), and they move by the least sum of squares.</returns>
    /// <remarks>Labels higher together than the room they have overlap evenly, the first at the top and the last at the bottom.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, a height or the gap negative, or the bottom above
    /// the top.</exception>
    public static ImmutableArray<double> Place(
        ReadOnlySpan<(double CentreY, double HeightPx)> wanted, double top, double bottom, double gapPx = 0)
    {
        Check(top);
        Check(bottom);
        Check(gapPx);
        ArgumentOutOfRangeException.ThrowIfNegative(gapPx);
        ArgumentOutOfRangeException.ThrowIfLessThan(bottom, top);
        foreach ((double centre, double height) in wanted)
        {
            Check(centre);
            Check(height);
            ArgumentOutOfRangeException.ThrowIfNegative(height, nameof(wanted));
        }

        if (wanted.IsEmpty)
        {
            return [];
        }

        int[] order = Order(wanted);
        double[] offsets = Offsets(order, wanted, bottom - top, gapPx);
        double[] tops = Stack(order, wanted, offsets, top, bottom);
        double[] placed = new double[wanted.Length];
        for (int i = 0; i < order.Length; i++)
        {
            placed[order[i]] = tops[i] + (wanted[order[i]].HeightPx / 2);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(placed);
    }

    // From top to bottom, those of one height in the order given. There are a handful.
    private static int[] Order(ReadOnlySpan<(double CentreY, double HeightPx)> wanted)
    {
        int[] order = new int[wanted.Length];
        for (int i = 0; i < order.Length; i++)
        {
            int place = i;
            for (; place > 0 && wanted[order[place - 1]].CentreY > wanted[i].CentreY; place--)
            {
                order[place] = order[place - 1];
            }

            order[place] = i;
        }

        return order;
    }

    // How far below the first label's top each label's top lies if all stand as close as they may.
    private static double[] Offsets(int[] order, ReadOnlySpan<(double CentreY, double HeightPx)> wanted, double room, double gapPx)
    {
        double heights = 0;
        foreach (int label in order)
        {
            heights += wanted[label].HeightPx;
        }

        double gap = order.Length == 1 ? 0 : Math.Min(gapPx, (room - heights) / (order.Length - 1));
        double[] offsets = new double[order.Length];
        for (int i = 1; i < order.Length; i++)
        {
            offsets[i] = offsets[i - 1] + wanted[order[i - 1]].HeightPx + gap;
        }

        return offsets;
    }

    // Taking the offsets off leaves the question which rising sequence is nearest to the wanted one: neighbours that fall are
    // pooled at their mean until none do ("pool adjacent violators").
    private static double[] Stack(
        int[] order, ReadOnlySpan<(double CentreY, double HeightPx)> wanted, double[] offsets, double top, double bottom)
    {
        List<(double Sum, int Count)> pools = [];
        for (int i = 0; i < order.Length; i++)
        {
            (double sum, int count) = (wanted[order[i]].CentreY - (wanted[order[i]].HeightPx / 2) - offsets[i], 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count > sum / count)
            {
                (sum, count) = (sum + pools[^1].Sum, count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add((sum, count));
        }

        double lowest = bottom - offsets[^1] - wanted[order[^1]].HeightPx;
        double[] tops = new double[order.Length];
        int at = 0;
        foreach ((double sum, int count) in pools)
        {
            double shared = Math.Max(top, Math.Min(sum / count, lowest));
            for (int i = 0; i < count; i++, at++)
            {
                tops[at] = shared + offsets[at];
            }
        }

        return tops;
    }

    private static void Check(double px)
    {
        if (!double.IsFinite(px))
        {
            throw new ArgumentOutOfRangeException(nameof(px), px, "Labels are placed by finite numbers.");
        }
    }
}
