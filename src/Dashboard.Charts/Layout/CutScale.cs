using Dashboard.Core.Averages;

namespace Dashboard.Charts.Layout;

/// <summary>How far a scale of counts reaches: over all of them, or short of a few that would flatten the rest.</summary>
/// <remarks>
/// A backlog added on one day can be ten times the days about it. In a long window such a day is cut off at the edge, with its
/// number beside it, so that the rest can be read; nothing is cut in a window of up to <see cref="LongestWhole"/> days, where
/// each day is seen for itself.
/// </remarks>
public sealed class CutScale
{
    private const int LongestWhole = 100;
    private const double CommonShare = 0.98;
    private const double MostTimes = 2;
    private const double SmallShare = 0.08;
    private const double RoomAbove = 1.12;

    private CutScale(double least, double most) => (Least, Most) = (least, most);

    /// <summary>The least number shown.</summary>
    public double Least { get; }

    /// <summary>The greatest number shown.</summary>
    public double Most { get; }

    /// <summary>A scale for counts.</summary>
    /// <param name="counts">The counts, any of which may be cut.</param>
    /// <param name="shown">Numbers that must be shown whole, such as averages and quoted figures.</param>
    /// <param name="days">How many days the window has.</param>
    public static CutScale Of(ReadOnlySpan<long> counts, ReadOnlySpan<double> shown, int days)
    {
        var (lowest, highest) = (0.0, 0.0);
        foreach (var value in shown)
        {
            (lowest, highest) = (Math.Min(lowest, value), Math.Max(highest, value));
        }

        if (counts.IsEmpty)
        {
            return new CutScale(lowest, highest);
        }

        var (first, last) = RangeOf(counts);
        if (days <= LongestWhole)
        {
            return new CutScale(Math.Min(lowest, first), Math.Max(highest, last));
        }

        var all = counts.ToArray();
        var common = Math.Max(highest, RankedValue.Find(all, (int)(CommonShare * (all.Length - 1))));
        var most = last > MostTimes * common && common > 0 ? common * RoomAbove : Math.Max(highest, last);
        var down = Math.Min(lowest, RankedValue.Find(all, (int)((1 - CommonShare) * (all.Length - 1))));
        var small = -SmallShare * most;

        // A few people taken back would cost a whole step below zero, which nobody could read them from.
        var least = first >= small && lowest >= small ? Math.Max(0, lowest)
            : first < MostTimes * Math.Min(down, small) ? Math.Min(down, small) * RoomAbove
            : Math.Min(lowest, first);
        return new CutScale(least, most);
    }

    private static (long First, long Last) RangeOf(ReadOnlySpan<long> counts)
    {
        var (first, last) = (counts[0], counts[0]);
        foreach (var count in counts)
        {
            (first, last) = (Math.Min(first, count), Math.Max(last, count));
        }

        return (first, last);
    }
}
