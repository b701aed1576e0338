using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using NodaTime;

namespace Dashboard.Charts.Axes;

/// <summary>Lays labels side by side below an axis from left to right, as long as none comes too close to another.</summary>
internal sealed class DateTickRow(double widthPx, TextStyle style, DateUnit unit)
{
    private const double RoundingPx = 1e-9;

    private readonly List<DateTick> _ticks = [];
    private LocalDate? _before;
    private int _labelled = -1;
    private bool _labelledIsLong;
    private bool _leftOut;
    private double _free;
    private double _freeBefore;

    /// <summary>The ticks so far.</summary>
    public ImmutableArray<DateTick> Ticks => [.. _ticks];

    /// <summary>Adds the tick of the next day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="x">Its middle in px.</param>
    /// <returns>False if there is no room for its label.</returns>
    public bool TryAdd(LocalDate day, double x)
    {
        string label = DateLabel.For(day, _before, unit);
        bool hasYear = _before is not { } year || year.Year != day.Year;
        bool isMajor = hasYear || (unit < DateUnit.Month && _before is { } month && month.Month != day.Month);

        // Years alone are all of one length; elsewhere a year makes a label longer than its neighbours.
        bool isLong = hasYear && unit != DateUnit.Year;
        double half = TextMeasurer.WidthPx(label, style) / 2;
        double labelX = Math.Max(half, Math.Min(x, widthPx - half));
        _before = day;
        if (labelX + half > widthPx + RoundingPx)
        {
            return false;
        }

        if (labelX - half < _free)
        {
            if (!isLong && _labelledIsLong && !_leftOut)
            {
                _leftOut = true;
                _ticks.Add(new(day, x, string.Empty, x, isMajor));
                return true;
            }

            if (!isLong || _labelledIsLong || labelX - half < _freeBefore)
            {
                return false;
            }

            // A year pushes the plain label before it aside.
            _ticks[_labelled] = _ticks[_labelled] with { Label = string.Empty, LabelX = _ticks[_labelled].X };
            _free = _freeBefore;
        }

        (_labelled, _labelledIsLong, _leftOut) = (_ticks.Count, isLong, false);
        (_freeBefore, _free) = (_free, labelX + half + DateAxis.GapPx);
        _ticks.Add(new(day, x, label, labelX, isMajor));
        return true;
    }
}
