using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>A figure over several days together with the figures of the same post that give those days one by one.</summary>
/// <param name="Whole">The figure over all days.</param>
/// <param name="Parts">The figures it was made of, by their days.</param>
/// <param name="Days">The same as a series: what was quoted for each day, a catch-up on its last day, no report where none was said to be.</param>
public sealed record QuotedWindow(ClaimCheck Whole, ImmutableArray<ClaimCheck> Parts, DailySeries Days)
{
    /// <summary>Finds the figures that another was made of.</summary>
    /// <param name="whole">The figure over several days, checked.</param>
    /// <param name="ledger">Every figure of the ledger, checked.</param>
    /// <returns>The window, or null where the ledger does not give each of its days, or the figure names no source held here.</returns>
    public static QuotedWindow? Of(ClaimCheck whole, IReadOnlyList<ClaimCheck> ledger)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(ledger);
        var meaning = FigureMeaning.Of(whole.Figure);
        if (meaning is not { IsAttributed: true, Metric: { } metric, Areas.Length: > 0 } || PartsOf(whole, ledger) is not { } parts)
        {
            return null;
        }

        var series = new SeriesSelector(meaning.Sources[0], meaning.Areas, metric, meaning.Sources[0].DefaultBasis);
        var entries = whole.Figure.Days!.Select(day => EntryOf(day, parts));
        return new QuotedWindow(whole, [.. parts], new DailySeries(series, whole.Figure.Days!.Start, [.. entries]));
    }

    /// <summary>The figures of the same post, source and place that cover a figure's days; null where they leave a day open.</summary>
    /// <param name="whole">The figure over several days.</param>
    /// <param name="ledger">Every figure of the ledger.</param>
    internal static IReadOnlyList<ClaimCheck>? PartsOf(ClaimCheck whole, IReadOnlyList<ClaimCheck> ledger)
    {
        if (whole.Figure.Days is not { Length: > 1 } days)
        {
            return null;
        }

        var meaning = FigureMeaning.Of(whole.Figure);
        var parts = ledger.Where(other => IsPart(whole.Figure, meaning, other.Figure)).OrderBy(part => part.Figure.Days!.Start).ToList();
        return days.All(day => IsCoveredOnce(day, parts)) ? parts : null;
    }

    private static bool IsPart(CitedFigure whole, FigureMeaning meaning, CitedFigure part) =>
        part.Id != whole.Id && part.Post == whole.Post && part.AttributedTo == whole.AttributedTo && part.Area == whole.Area
        && part.Days is { } days && whole.Days!.Contains(days) && days.Length < whole.Days.Length
        && FigureMeaning.Of(part) is { Measure: FigureMeasure.Sum } other && other.Metric == meaning.Metric
        && (part.Value is not null || part.Qualifier == FigureQualifier.Absent);

    /// <summary>A report given for several days may overlap the days said to be without report; two numbers for one day may not.</summary>
    private static bool IsCoveredOnce(LocalDate day, List<ClaimCheck> parts)
    {
        var covering = parts.Where(part => part.Figure.Days!.Contains(day)).ToList();
        return covering.Count > 0 && covering.Count(part => part.Figure.Value is not null) <= 1;
    }

    private static DayEntry EntryOf(LocalDate day, IReadOnlyList<ClaimCheck> parts)
    {
        if (parts.FirstOrDefault(part => part.Figure.Value is not null && part.Figure.Days!.End == day) is { } report)
        {
            var count = (long)report.Figure.Value!.Value;
            var covers = report.Figure.Days!.Length;
            return covers == 1 ? DayEntry.Reported(count)
                : DayEntry.Of(count, DayStatus.CatchUp, new DayReason(ReasonKind.CatchUp, Invariant($"quoted for {covers} days")), covers);
        }

        var said = parts.FirstOrDefault(part => part.Figure.Days!.Contains(day))?.Figure.AsWritten;
        return DayEntry.NoReport(new DayReason(ReasonKind.NoEntry, Invariant($"quoted as “{said}”")));
    }
}
