using System.Runtime.CompilerServices;
using Dashboard.Core.Claims;

namespace Dashboard.Core.Tracing;

/// <summary>Compares with the number every value that a release made or changed.</summary>
/// <remarks>
/// A value is compared where one of the days it takes has another count than in the release before: what did not change was
/// compared there. A window lies within the days of the series; a day without count adds nothing to its sum, and a window
/// without any report has no value.
/// </remarks>
internal sealed class StateScan(CountGrid grid, NumberRange range, AskedDays asked, ChanceCount chance, HitCollector hits, bool isPercent)
{
    private const int LongestReach = 27;
    private const int Never = int.MinValue / 2;

    private SearchedSeries? _series;
    private ReleaseWindow _releases;
    private long _compared;

    /// <summary>Searches the series as it stands on the grid.</summary>
    /// <param name="series">The series.</param>
    /// <param name="releases">Tells which release gave the entries of a window.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(SearchedSeries series, ReleaseWindow releases)
    {
        (_series, _releases, _compared) = (series, releases, 0);
        if (grid.Changed.IsEmpty)
        {
            return;
        }

        var from = grid.Changed.From;
        var to = Math.Min(Math.Min(grid.Changed.To + LongestReach, grid.Last), asked.LastEnd);
        var lastChange = Never;
        for (var end = from; end <= to; end++)
        {
            lastChange = grid.CountChanged[end] ? end : lastChange;
            if (isPercent)
            {
                TryWindow(TraceTransform.WeekChange, 14, end, lastChange);
                continue;
            }

            if (grid.TotalChanged[end])
            {
                TryWindow(TraceTransform.ToDate, 1, end, end);
            }

            TryWindow(TraceTransform.Day, 1, end, lastChange);
            TryWindow(TraceTransform.DayChange, 2, end, lastChange);
            TryWindow(TraceTransform.WeekSum, 7, end, lastChange);
            TryWindow(TraceTransform.WeekAverage, 7, end, lastChange);
            TryWindow(TraceTransform.ReportedAverage, 7, end, lastChange);
            TryWindow(TraceTransform.MonthSum, 28, end, lastChange);
        }

        TryAsked();
        chance.CountHypotheses(_compared);
    }

    /// <summary>The value of a window as the grid stands; null where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double? ValueOf(TraceTransform transform, int start, int end)
    {
        if (transform == TraceTransform.ToDate)
        {
            return grid.Totals[end];
        }

        var sum = grid.SumBefore[end + 1] - grid.SumBefore[start];
        var days = end - start + 1;
        var reported = days - (grid.UnreportedBefore[end + 1] - grid.UnreportedBefore[start]);
        return reported == 0 ? null : transform switch
        {
            TraceTransform.Day => grid.Counts[end],
            TraceTransform.DayChange => reported == 2 ? grid.Counts[end] - grid.Counts[start] : null,
            TraceTransform.WeekSum or TraceTransform.MonthSum or TraceTransform.WindowSum => sum,
            TraceTransform.WeekAverage or TraceTransform.WindowAverage => (double)sum / days,
            TraceTransform.ReportedAverage => reported == days ? null : (double)sum / reported,
            _ => WeekChangeOf(start, end, sum),
        };
    }

    private double? WeekChangeOf(int start, int end, long sum)
    {
        var before = grid.SumBefore[start + 7] - grid.SumBefore[start];
        return before > 0 ? 100.0 * (sum - before - before) / before : null;
    }

    private void TryAsked()
    {
        var (start, end) = (asked.From, asked.To);
        if (!asked.IsWindow || isPercent || start < grid.First || end > grid.Last || !grid.CountChanged[start..(end + 1)].Contains(value: true))
        {
            return;
        }

        TryWindow(TraceTransform.WindowSum, end - start + 1, end, end);
        TryWindow(TraceTransform.WindowAverage, end - start + 1, end, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TryWindow(TraceTransform transform, int days, int end, int lastChange)
    {
        var start = end - days + 1;
        if (start < grid.First || lastChange < start || !asked.Includes(transform, start, end)
            || (_series!.Kind == ScopeKind.Mixed && !IsMixture(transform, start, end))
            || ValueOf(transform, start, end) is not { } value)
        {
            return;
        }

        _compared++;
        if (range.DistanceOf(value) <= range.Reach)
        {
            Meet(transform, start, end, value);
        }
    }

    /// <summary>Only a sum of several days with a replaced one among them is a mixture.</summary>
    private bool IsMixture(TraceTransform transform, int start, int end) =>
        end - start >= 6 && transform != TraceTransform.WeekChange && grid.ReplacedBefore[end + 1] > grid.ReplacedBefore[start];

    private void Meet(TraceTransform transform, int start, int end, double value)
    {
        var fit = range.FitOf(value);
        if (fit is Fit.None or Fit.Near && range.DistanceOf(value) <= range.SurroundingHalf)
        {
            chance.CountAround();
        }

        if (fit == Fit.None)
        {
            return;
        }

        var covers = transform == TraceTransform.Day ? grid.CoversFrom(end) : start;
        var (releasedAt, isLater) = _releases.Of(transform, start, end);
        hits.Add(_series!, fit, new PendingValue(transform, start, end, covers, value, releasedAt, isLater));
    }
}
