using Dashboard.Charts.Axes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Text;

/// <summary>Two series held against each other day by day, for a reader.</summary>
internal static class ComparedDaysText
{
    private const int RatioDecimals = 3;

    private static readonly TextColumn[] Columns =
    [
        new("day"),
        new(string.Empty),
        new("A", IsNumber: true),
        new("B", IsNumber: true),
        new("A less B", IsNumber: true),
        new("A / B", IsNumber: true),
        new("status", LeastColumns: 16),
    ];

    /// <summary>Adds the days, their totals, and what is to be known of them.</summary>
    public static TextPage Add(TextPage page, SeriesComparison comparison)
    {
        var (first, second) = (comparison.First.AsReported.Selector, comparison.Second.AsReported.Selector);
        page.Add(Invariant($"{FigureText.Day(comparison.Window.Start)} to {FigureText.Day(comparison.Window.End)}"), Tone.Heading)
            .Add(Invariant($"A: {first}, by {first.Basis.Title}"))
            .Add(Invariant($"B: {second}, by {second.Basis.Title}"))
            .Add(new TextTable(Columns, [.. comparison.Differences.Select(Row)]))
            .Add(TotalsOf(comparison));
        return CaveatsText.Add(BasesText.Add(page, first.Basis, second.Basis), comparison.Caveats);
    }

    private static TextPiece[] Row(DayDifference day) =>
    [
        FigureText.Day(day.Day),
        new(FigureText.Weekday(day.Day), Tone.Faint),
        CountOf(day.First),
        CountOf(day.Second),
        FigureText.Change(day.People),
        RatioOf(day.Ratio),
        new(StatusOf(day), Tone.Faint),
    ];

    private static TextPiece CountOf(DayEntry entry) => entry.Count is null ? new TextPiece("–", Tone.Doubtful) : FigureText.Count(entry.Count);

    /// <summary>One status where both sides have the same.</summary>
    private static string StatusOf(DayDifference day) => day.First.Status == day.Second.Status
        ? StatusOf(day.First)
        : Invariant($"A {StatusOf(day.First)}, B {StatusOf(day.Second)}");

    private static string StatusOf(DayEntry entry) => entry.AsLaterServed && entry.Count is not null ? entry.Status.ToWords() + " as later served" : entry.Status.ToWords();

    private static string TotalsOf(SeriesComparison comparison)
    {
        var totals = comparison.Totals;
        return totals.Days == 0
            ? "Nothing to add up: on no day have both a count of the same days."
            : Invariant($"Total of the {totals.Days} of {comparison.Window.Length} days on which both have a count of the same days: A {FigureText.Count(totals.First)}, B {FigureText.Count(totals.Second)}, A less B {FigureText.Change(totals.Difference)}{(totals.Ratio is { } ratio ? ", A / B " + RatioOf(ratio) : string.Empty)}.");
    }

    private static string RatioOf(double? ratio) => ratio is { } value ? CountFormat.Fixed(value, RatioDecimals) : string.Empty;
}
