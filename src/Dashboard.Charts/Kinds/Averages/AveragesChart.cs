using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Charts.Kinds.Averages;

/// <summary>The same days under every policy for days without report, and which of the averages was quoted.</summary>
/// <param name="Answer">The averages: one policy at least.</param>
/// <param name="Quoted">The average that somebody quoted; null where none is held against them.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record AveragesChart(AverageAnswer Answer, QuotedNumber? Quoted, string Footnote)
{
    /// <summary>The days drawn: the window, and before it those that an average reached back to.</summary>
    public DateInterval Days => new(Answer.Averages.Min(average => average.DaysUpTo(Answer.Window.End).Start), Answer.Window.End);

    /// <summary>The averages drawn, a panel each: policies that make the same of the days share one.</summary>
    public ImmutableArray<LikeAverages> Panels => LikeAverages.Of(Answer.Averages);

    /// <summary>The policies whose average is the quoted number, at the closeness at which it was meant.</summary>
    public IEnumerable<PolicyAverage> Matches => Answer.Averages.Where(IsQuoted);

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var series = Answer.Series;
            var counts = Invariant($"{PlaceText.Capital(series.Metric.Title)} a day in {PlaceText.Of(series)}, {DayText.Range(Answer.Window)}: ");
            var source = Invariant($"{DayText.SourceAndBasis(series)}; {DayText.AsOf(series.AsOf)}. ");
            const string Marks = "Each panel treats days without report in its own way; its level line is the average, ÷ what it divides the sum by.";
            var seen = Invariant($"{PlaceText.Capital(DayText.Words(Panels.Length))} panels on one scale, a bar a day. {Finding()}.");
            return new PictureText(Finding(), counts + source + Marks, Footnote, seen);
        }
    }

    /// <summary>Whether an average is the quoted number, at the closeness at which it was meant.</summary>
    /// <param name="average">One of the averages.</param>
    public bool IsQuoted(PolicyAverage average)
    {
        ArgumentNullException.ThrowIfNull(average);
        return Quoted is { } quoted && average.Mean.PeoplePerDay is { } mean
            && FigureFit.Of(quoted.Value, quoted.Qualifier, mean) is Fit.Exact or Fit.Rounding;
    }

    private string Finding()
    {
        var known = Answer.Averages.Where(average => average.Mean.PeoplePerDay is not null).ToList();
        if (known.Count == 0)
        {
            return Quoted is null ? "No day was reported: there is nothing to average" : Invariant($"No day was reported: nothing here averages “{Quoted}”");
        }

        var (least, most) = (known.MinBy(PeoplePerDay)!, known.MaxBy(PeoplePerDay)!);
        var range = Number(least) == Number(most)
            ? Invariant($"{Number(least)} a day")
            : Invariant($"from {Number(least)} ({least.Policy}) to {Number(most)} ({most.Policy})");
        return Quoted is { } quoted ? OfQuoted(quoted, known, range)
            : Number(least) == Number(most) ? Invariant($"Every way of treating these days gives the same average: {range}")
            : Invariant($"{PlaceText.Capital(DayText.CountInWords(Answer.Window.Length))}, {DayText.Words(known.Select(Number).Distinct(StringComparer.Ordinal).Count())} averages: {range}");
    }

    private string OfQuoted(QuotedNumber quoted, List<PolicyAverage> known, string range)
    {
        var matches = Matches.ToList();
        if (matches.Count == 0)
        {
            return known.Count == 1
                ? Invariant($"“{quoted}” is not the average of these days: {range}")
                : Invariant($"No way of treating these days gives “{quoted}”: they average {range}");
        }

        if (matches.Count == known.Count)
        {
            return Invariant($"“{quoted}” stands: every way of treating these days gives it");
        }

        var other = known.Except(matches).MaxBy(average => Math.Abs(PeoplePerDay(average) - (double)quoted.Value))!;
        var method = matches.Count == 1
            ? Invariant($"“{matches[0].Policy}” ({matches[0].Summary}) alone")
            : Invariant($"“{matches[0].Policy}” ({matches[0].Summary}) and {DayText.Words(matches.Count - 1)} other {(matches.Count == 2 ? "policy" : "policies")}");
        return Invariant($"“{quoted}” is the average under {method}; under “{other.Policy}” ({other.Summary}) it is {Number(other)}");
    }

    private static string Number(PolicyAverage average) => CountFormat.PerDay(PeoplePerDay(average));

    private static double PeoplePerDay(PolicyAverage average) => average.Mean.PeoplePerDay!.Value;
}
