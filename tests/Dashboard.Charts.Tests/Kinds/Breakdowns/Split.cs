using Dashboard.Charts.Kinds.Breakdowns;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Tests.Kinds.Breakdowns;

/// <summary>Differences written down: a figure, the parts, and what they come to.</summary>
internal static class Split
{
    public static ExplainChart Chart(
        long first, (string Cause, long People)[] parts, long remainder = 0, DifferenceMeasure measure = DifferenceMeasure.Total,
        string one = "ukdash:United Kingdom:cases", string other = "jhu:United Kingdom:cases", bool isQuoted = false, string why = "a plain reason: one becomes other")
    {
        var recipe = new Recipe(SeriesSelector.Parse(one), new ZeroPolicy());
        var breakdown = new DifferenceBreakdown(
            Given.Days("2021-12-21/2021-12-27"),
            measure,
            isQuoted ? recipe with { Quoted = Given.Series("1 2 3", one) } : recipe,
            new Recipe(SeriesSelector.Parse(other), new ZeroPolicy()),
            ExactPeople.Of(first, 1),
            ExactPeople.Of(first + parts.Sum(part => part.People) + remainder, 1),
            [.. parts.Select(part => new DifferencePart(part.Cause, ExactPeople.Of(part.People, 1), why))],
            [],
            string.Empty,
            []);
        return new ExplainChart(breakdown, Given.Note);
    }
}
