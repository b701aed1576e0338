using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

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

    /// <summary>Figures as somebody quoted them, whose days without one were taken as a policy says.</summary>
    /// <param name="saidToBe">What they were said to be; null for the UK dashboard where it has the other side's areas, else the other side's source.</param>
    /// <param name="other">The series that they are held against.</param>
    /// <param name="firstDay">The day of the first figure.</param>
    /// <param name="figures">One figure a day; null for a day without.</param>
    /// <param name="policy">How the days without a figure are treated.</param>
    public static Recipe OfFigures(
        SeriesSelector? saidToBe, SeriesSelector other, LocalDate firstDay, IEnumerable<long?> figures, IReconciliationPolicy policy)
    {
        var selector = saidToBe ?? CommonFooting.OfUkDashboard(other) ?? other.At(null);
        var entries = figures.Select(figure => figure is { } people ? DayEntry.Reported(people) : DayEntry.NoReport(NotQuoted));
        return new Recipe(selector, policy) { Quoted = new DailySeries(selector, firstDay, [.. entries]) };
    }

    private static DayReason NotQuoted { get; } = new(ReasonKind.NoEntry, "no figure was quoted");

    /// <summary>The recipe as a reader names it: the selector, or that figures were quoted.</summary>
    public string Name => Quoted is null ? Selector.ToString() : Invariant($"figures quoted for {Selector.Source.Title}, {Selector.AreaText}");
}
