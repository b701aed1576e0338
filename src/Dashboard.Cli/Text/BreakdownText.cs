using Dashboard.Core.Comparison;

namespace Dashboard.Cli.Text;

/// <summary>A difference taken apart, for a reader.</summary>
internal static class BreakdownText
{
    private const string Stop = ".";

    /// <summary>Adds the story: the two figures, the parts with their running total, and what else a reader must know.</summary>
    public static TextPage Add(TextPage page, DifferenceBreakdown breakdown)
    {
        page.Add(Invariant($"{FigureText.Day(breakdown.Window.Start)} to {FigureText.Day(breakdown.Window.End)}"), Tone.Heading)
            .Add(Invariant($"A: {NameOf(breakdown.First)}"))
            .Add(Invariant($"B: {NameOf(breakdown.Second)}"))
            .Gap()
            .Add(Summary(breakdown))
            .Gap()
            .Add(new TextTable(Columns(breakdown), [.. Rows(breakdown)]));
        if (breakdown.Parts.Length > 0)
        {
            page.Gap().Add("How the parts came about:", Tone.Heading);
            foreach (var part in breakdown.Parts)
            {
                page.Add(Invariant($"- {part.Cause}: {part.Why}{Stop}"));
            }

            page.Gap().Add(breakdown.OrderNote);
        }

        return breakdown.Notes.Aggregate(breakdown.Notes.IsEmpty ? page : page.Gap(), (so, note) => so.Add(note, Tone.Faint));
    }

    private static string Summary(DifferenceBreakdown breakdown)
    {
        var unit = breakdown.Measure == DifferenceMeasure.Total ? "people" : "people a day";
        var (first, second) = (FigureText.Number(breakdown.FirstValue.ToDouble()), FigureText.Number(breakdown.SecondValue.ToDouble()));
        if (breakdown.Difference == default)
        {
            return Invariant($"Both give {first} {unit}{(breakdown.Parts.IsEmpty ? string.Empty : ": the parts cancel out")}.");
        }

        var largest = breakdown.Parts.MaxBy(part => Math.Abs(part.People.ToDouble()))!;
        return Invariant($"A gives {first} {unit}, B {second}: a difference of {Signed(breakdown.Difference)}. The parts add up to it exactly; the largest is {largest.Cause} ({Signed(largest.People)}).");
    }

    private static string NameOf(Recipe recipe) => Invariant($"{recipe.Name}, days without a {(recipe.Quoted is null ? "report" : "figure")}: {recipe.Policy.Summary}");

    private static TextColumn[] Columns(DifferenceBreakdown breakdown) =>
    [
        new("cause", LeastColumns: 16),
        new(breakdown.Measure == DifferenceMeasure.Total ? "people" : "people a day", IsNumber: true),
        new("so far", IsNumber: true),
        .. breakdown.OrderFree.IsEmpty ? (ReadOnlySpan<TextColumn>)[] : [new("in any order", IsNumber: true, DropRank: 1)],
    ];

    private static IEnumerable<TextPiece[]> Rows(DifferenceBreakdown breakdown)
    {
        var sum = breakdown.FirstValue;
        yield return Row(breakdown, "A", string.Empty, sum, string.Empty);
        var named = breakdown.Parts.Select(part => part.Cause).ToHashSet(StringComparer.Ordinal);
        foreach (var part in breakdown.Parts)
        {
            sum = sum.Plus(part.People);
            var free = breakdown.OrderFree.FirstOrDefault(free => free.Cause == part.Cause);
            yield return Row(breakdown, part.Cause, Signed(part.People), sum, free is null ? string.Empty : Signed(free.People));
        }

        foreach (var free in breakdown.OrderFree.Where(free => !named.Contains(free.Cause) && free.People != default))
        {
            yield return Row(breakdown, free.Cause, "0", sum, Signed(free.People));
        }

        yield return Row(breakdown, "remainder", Signed(breakdown.Remainder), sum.Plus(breakdown.Remainder), string.Empty);
        yield return Row(breakdown, "B", string.Empty, breakdown.SecondValue, string.Empty);
    }

    private static TextPiece[] Row(DifferenceBreakdown breakdown, string cause, string people, ExactPeople sum, string free) =>
        breakdown.OrderFree.IsEmpty ? [cause, people, FigureOf(breakdown, sum)] : [cause, people, FigureOf(breakdown, sum), free];

    /// <summary>Averages with one decimal, so that they stand under each other.</summary>
    private static string FigureOf(DifferenceBreakdown breakdown, ExactPeople people) =>
        breakdown.Measure == DifferenceMeasure.Total ? FigureText.Number(people.ToDouble()) : FigureText.Mean(people.ToDouble());

    private static string Signed(ExactPeople people) => (people.Numerator > 0 ? "+" : string.Empty) + FigureText.Number(people.ToDouble());
}
