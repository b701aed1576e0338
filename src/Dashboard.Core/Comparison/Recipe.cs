using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Comparison;

/// <summary>How a figure over some days comes about: which counts are taken, and what is done with the days that have none.</summary>
/// <param name="Selector">
/// Source, areas, metric, date basis and as-of. With quoted figures: what they were said to be; their date basis and areas are
/// looked for day by day.
/// </param>
/// <param name="Policy">How days without report are treated; the average divides by the days that then have a count.</param>
public sealed record Recipe(SeriesSelector Selector, IReconciliationPolicy Policy)
{
    /// <summary>The figures as somebody quoted them, one a day of the window; null for a recipe that reads the series.</summary>
    public DailySeries? Quoted { get; init; }

    /// <summary>By how many days the series is moved: the count of a day is put that many days later.</summary>
    public int ShiftDays { get; init; }

    /// <summary>Whether negative counts are taken for days without report.</summary>
    public bool BlanksCorrections { get; init; }

    /// <summary>The recipe as a reader names it: the selector, or that figures were quoted.</summary>
    public string Name => Quoted is null ? Selector.ToString() : Invariant($"figures quoted for {Selector.Source.Title}, {Selector.AreaText}");
}
