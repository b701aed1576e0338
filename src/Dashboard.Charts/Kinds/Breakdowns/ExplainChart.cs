using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds.Breakdowns;

/// <summary>The difference of two figures, part by part on the way from the first to the second.</summary>
/// <param name="Breakdown">The parts; they add up to the difference.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record ExplainChart(DifferenceBreakdown Breakdown, string Footnote)
{
    /// <summary>The steps drawn: the first figure, the parts in order, what they leave, and the second figure.</summary>
    public ImmutableArray<WaterfallStep> Steps
    {
        get
        {
            var steps = ImmutableArray.CreateBuilder<WaterfallStep>();
            var (one, other) = (Breakdown.First.Selector, Breakdown.Second.Selector);
            ImmutableArray<string> names = one.Source == other.Source ? SeriesNames.Of([one, other]) : [one.Source.Title, other.Source.Title];
            steps.Add(WaterfallStep.OfFigure("A", Breakdown.First, names[0], Breakdown.FirstValue));
            var level = Breakdown.FirstValue;
            foreach (var part in Breakdown.Parts)
            {
                steps.Add(new WaterfallStep(part.Cause, ShortReason(part), level, level.Plus(part.People), Recipe: null));
                level = level.Plus(part.People);
            }

            steps.Add(new WaterfallStep("remainder", "what the parts leave", level, level.Plus(Breakdown.Remainder), Recipe: null));
            steps.Add(WaterfallStep.OfFigure("B", Breakdown.Second, names[1], Breakdown.SecondValue));
            return steps.ToImmutable();
        }
    }

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var unit = Breakdown.Measure == DifferenceMeasure.Total ? "added up" : "a day on average";
            var counts = Invariant($"{PlaceText.Capital(Breakdown.First.Selector.Metric.Title)} {unit}, {DayText.Range(Breakdown.Window)}. ");
            var sides = Invariant($"A: {NameOf(Breakdown.First)}. B: {NameOf(Breakdown.Second)}.");
            var seen = Invariant($"Bars from A to B, one a cause, each starting where the one before ends. {Finding()}.");
            return new PictureText(Finding(), counts + sides, Footnote, seen);
        }
    }

    /// <summary>A number of people as the picture writes it: whole for sums, with one decimal for averages.</summary>
    /// <param name="people">The number.</param>
    public string Number(ExactPeople people) => CountFormat.Fixed(people.ToDouble(), Breakdown.Measure == DifferenceMeasure.Total ? 0 : 1);

    /// <summary>A number of people with its sign.</summary>
    /// <param name="people">The number.</param>
    public string Change(ExactPeople people) => (people.Numerator > 0 ? "+" : string.Empty) + (people == default ? "0" : Number(people));

    private string Finding()
    {
        var unit = Breakdown.Measure == DifferenceMeasure.Total ? string.Empty : " a day";
        if (Breakdown.Difference == default)
        {
            var same = Invariant($"Both figures are {Whole(Breakdown.FirstValue)}{unit}");
            return Breakdown.Parts.IsEmpty ? same : Invariant($"{same}: {DayText.Words(Breakdown.Parts.Length)} causes cancel out");
        }

        var apart = Breakdown.Difference.Numerator < 0 ? Breakdown.Difference.Negated : Breakdown.Difference;
        var figures = Invariant($"{Whole(Breakdown.FirstValue)} or {Whole(Breakdown.SecondValue)}{unit}");
        var bySize = Breakdown.Parts.OrderByDescending(part => Math.Abs(part.People.ToDouble())).Take(2).ToList();
        return bySize.Count switch
        {
            0 => Invariant($"{figures}: nothing known explains the {Whole(apart)} between them"),
            1 => Invariant($"{figures}: the {Whole(apart)} between them have one cause, {bySize[0].Cause}"),
            _ => Invariant($"{figures}: {bySize[0].Cause} ({SignedWhole(bySize[0].People)}) and {bySize[1].Cause} ({SignedWhole(bySize[1].People)}) weigh most"),
        };
    }

    private static string NameOf(Recipe recipe)
    {
        var selector = recipe.Selector;
        var shift = recipe.ShiftDays == 0 ? string.Empty : Invariant($", moved {DayText.Count(Math.Abs(recipe.ShiftDays))} {(recipe.ShiftDays > 0 ? "later" : "earlier")}");
        return recipe.Quoted is not null
            ? Invariant($"figures quoted for {selector.Source.Title}, {PlaceText.Of(selector)}; days without one: {recipe.Policy.Summary}")
            : Invariant($"{DayText.SourceAndBasis(selector)}, {PlaceText.Of(selector)}, {DayText.AsOf(selector.AsOf)}{shift}; days without report: {recipe.Policy.Summary}");
    }

    /// <summary>What the cause means, without what was exchanged for what: that is in the table.</summary>
    private static string ShortReason(DifferencePart part) => part.Why.Split(": ", 2)[0];

    private static string Whole(ExactPeople people) => CountFormat.Fixed(people.ToDouble(), 0);

    private static string SignedWhole(ExactPeople people) => (people.Numerator > 0 ? "+" : string.Empty) + Whole(people);
}
