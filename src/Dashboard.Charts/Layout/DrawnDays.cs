using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>What is drawn on each day of a plot, so that words find the room between it.</summary>
/// <param name="plot">The plot.</param>
internal sealed class DrawnDays(Plot plot)
{
    private const double LinePx = 4;

    private readonly List<(double Top, double Bottom)>[] _spans = [.. Enumerable.Range(0, DaysOf(plot)).Select(_ => new List<(double Top, double Bottom)>(2))];

    /// <summary>Takes a column into account: from a count down to the ground.</summary>
    /// <param name="place">How many days behind the plot's first.</param>
    /// <param name="count">The count.</param>
    public void AddColumn(int place, double count) => _spans[place].Add((Math.Max(plot.Area.Top, plot.Y(count)), plot.Area.Bottom));

    /// <summary>Takes a line into account: on each day it is as high as between the days beside it.</summary>
    /// <param name="firstPlace">Where the first value stands, in days behind the plot's first.</param>
    /// <param name="values">The values, null where the line is broken.</param>
    public void AddLine(int firstPlace, ReadOnlySpan<double?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                var before = ((i > 0 ? values[i - 1] : null) + value) / 2 ?? value;
                var after = ((i + 1 < values.Length ? values[i + 1] : null) + value) / 2 ?? value;
                var (most, least) = (Math.Max(value, Math.Max(before, after)), Math.Min(value, Math.Min(before, after)));
                _spans[firstPlace + i].Add((plot.Y(most) - LinePx, plot.Y(least) + LinePx));
            }
        }
    }

    /// <summary>Whether nothing is drawn within a box.</summary>
    /// <param name="box">The box.</param>
    public bool LeavesFree(PixelRect box)
    {
        var dayPx = plot.Days.DayWidthPx;
        var first = Math.Clamp((int)Math.Floor((box.Left - plot.Area.Left) / dayPx), 0, _spans.Length - 1);
        var last = Math.Clamp((int)Math.Ceiling((box.Right - plot.Area.Left) / dayPx) - 1, 0, _spans.Length - 1);
        for (var i = first; i <= last; i++)
        {
            foreach (var (top, bottom) in _spans[i])
            {
                if (top < box.Bottom && bottom > box.Top)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int DaysOf(Plot plot) => NodaTime.Period.DaysBetween(plot.Days.First, plot.Days.Last) + 1;
}
