using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Cuts a window into lines that are taken either as they stood or as they settled, days without report apart from revisions.</summary>
/// <remarks>
/// A catch-up that lies in the window with all its days is one line: nobody is missing from it, so what settles in it is a
/// revision. One that reaches beyond the window, and a day that was never caught up, is a missing day.
/// </remarks>
/// <param name="asReported">The series as it stood.</param>
/// <param name="treated">The same under the recipe's policy.</param>
/// <param name="settled">The series as it settled.</param>
internal sealed class WindowCut(DailySeries asReported, DailySeries treated, DailySeries settled)
{
    private readonly IReadOnlyList<CatchUp> _runs = CatchUpFinder.Of(asReported);

    /// <summary>The lines of a window.</summary>
    /// <param name="window">The days, both ends included.</param>
    /// <param name="fills">Whether missing days are taken as they settled.</param>
    /// <param name="settles">Whether counts are.</param>
    public ImmutableArray<WindowLine> Lines(DateInterval window, bool fills, bool settles)
    {
        var lines = ImmutableArray.CreateBuilder<WindowLine>();
        for (var day = window.Start; day <= window.End;)
        {
            var run = _runs.FirstOrDefault(run => run.Days.Contains(day))?.Days;
            var isWhole = run is not null && run.Start == day && run.End <= window.End;
            lines.Add(isWhole ? OfRun(run!, fills, settles) : OfDay(day, run is not null || asReported[day].Count is null ? fills : settles));
            day = lines[^1].Days.End.PlusDays(1);
        }

        return lines.ToImmutable();
    }

    private WindowLine OfDay(LocalDate day, bool settles)
    {
        var (series, entry) = settles && settled[day].Count is not null ? (settled, settled[day]) : (treated, treated[day]);
        return new WindowLine(new DateInterval(day, day), entry.Count ?? 0, entry.Count is null ? 0 : 1, CountOrigin.Of(series.Selector, entry));
    }

    private WindowLine OfRun(DateInterval run, bool fills, bool settles)
    {
        var series = settles ? settled : treated;
        var counted = run.Count(day => treated[day].Count is not null);
        var origin = CountOrigin.Of(series.Selector, series[run.End]);
        return new WindowLine(
            run,
            run.Sum(day => series[day].Count ?? 0),
            fills ? run.Length : counted,
            settles ? origin : Invariant($"{origin}, one report for {run.Length} days"));
    }
}
