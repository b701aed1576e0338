using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>What is drawn on each day of a plot, so that words find the room between it.</summary>
/// <param name="plot">The plot.</param>
internal sealed class DrawnDays(Plot plot)
{
    private const double LinePx = 4;

    // What is drawn on a day, chained from the last to the first: a list a day would be thousands for three years.
    private readonly List<(int Before, double Top, double Bottom)> _spans = [];
    private readonly int[] _lastOf = new int[DaysOf(plot)];

    /// <summary>Takes a column into account: from a count down to the ground.</summary>
    /// <param name="place">How many days behind the plot's first.</param>
    /// <param name="count">The count.</param>
    public void AddColumn(int place, double count) => Add(place, Math.Max(plot.Area.Top, plot.Y(count)), plot.Area.Bottom);

    /// <summary>Takes a line into account: on each day it is as high as between the days beside it.</summary>
    /// <param name="firstPlace">Where the first value stands, in days behind the plot's first.</param>
    /// <param name="length">How many values there are.</param>
    /// <param name="valueAt">Each value by its number, null where the line is broken.</param>
    public void AddLine(int firstPlace, int length, Func<int, double?> valueAt)
    {
        _spans.EnsureCapacity(_spans.Count + length);
        double? previous = null;
        var next = length > 0 ? valueAt(0) : null;
        for (var i = 0; i < length; i++)
        {
            var current = next;
            next = i + 1 < length ? valueAt(i + 1) : null;
            if (current is { } value)
            {
                var (before, after) = (((previous ?? value) + value) / 2, ((next ?? value) + value) / 2);
                var (most, least) = (Math.Max(value, Math.Max(before, after)), Math.Min(value, Math.Min(before, after)));
                Add(firstPlace + i, plot.Y(most) - LinePx, plot.Y(least) + LinePx);
            }

            previous = current;
        }
    }

    /// <summary>Whether nothing is drawn within a box.</summary>
    /// <param name="box">The box.</param>
    public bool LeavesFree(PixelRect box)
    {
        var dayPx = plot.Days.DayWidthPx;
        var first = Math.Clamp((int)Math.Floor((box.Left - plot.Area.Left) / dayPx), 0, _lastOf.Length - 1);
        var last = Math.Clamp((int)Math.Ceiling((box.Right - plot.Area.Left) / dayPx) - 1, 0, _lastOf.Length - 1);
        for (var i = first; i <= last; i++)
        {
            for (var number = _lastOf[i]; number > 0; number = _spans[number - 1].Before)
            {
                var (_, top, bottom) = _spans[number - 1];
                if (top < box.Bottom && bottom > box.Top)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Add(int place, double top, double bottom)
    {
        _spans.Add((_lastOf[place], top, bottom));
        _lastOf[place] = _spans.Count;
    }

    private static int DaysOf(Plot plot) => NodaTime.Period.DaysBetween(plot.Days.First, plot.Days.Last) + 1;
}
