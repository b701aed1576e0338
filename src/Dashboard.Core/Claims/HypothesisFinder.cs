using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Lists the ways in which a figure may have come about, the likeliest first.</summary>
internal sealed class HypothesisFinder
{
    /// <summary>Below this, a count of another scope would be met by chance.</summary>
    private const decimal LeastForOtherScopes = 1000;

    private readonly HeldSeries _held;

    public HypothesisFinder(IReadOnlyList<SeriesSummary> held) => _held = HeldSeries.In(held);

    public IEnumerable<Hypothesis> For(CitedFigure figure, FigureMeaning meaning) =>
        from scope in ScopesOf(figure, meaning)
        from source in meaning.Sources
        from basis in DateBasis.All.OrderBy(basis => basis == source.DefaultBasis ? 0 : 1)
        where meaning.Basis is null || basis == meaning.Basis || basis == DateBasis.Snapshot
        let series = new SeriesSelector(source, scope.Areas, meaning.Metric!, basis)
        where series.Members.All(_held.CanRead)
        from days in WindowsOf(figure.Days!, meaning)
        from leaveOut in Enumerable.Range(0, meaning.Measure == FigureMeasure.Average ? 2 : 1).Select(way => way == 1)
        select new Hypothesis(series, days, meaning.Measure, leaveOut, scope.IsNamed);

    private static IEnumerable<(ImmutableArray<Area> Areas, bool IsNamed)> ScopesOf(CitedFigure figure, FigureMeaning meaning)
    {
        yield return (meaning.Areas, true);

        // Some places have an "and" in their name: Antigua and Barbuda is one.
        if (meaning.Areas.Length > 1 && Area.IsName(figure.Area))
        {
            yield return ([new Area(figure.Area)], true);
        }

        if (meaning.Areas is not [var only] || only != Area.UnitedKingdom || figure is not { Qualifier: FigureQualifier.Exact, Value: >= LeastForOtherScopes })
        {
            yield break;
        }

        yield return ([Area.UnitedKingdomWithTerritories], false);

        // On days when some nations had not reported, the total for the UK was the sum of those that had.
        for (var chosen = 1; chosen < (1 << Area.Nations.Count) - 1; chosen++)
        {
            var nations = chosen;
            yield return ([.. Area.Nations.Where((_, index) => (nations & (1 << index)) != 0)], false);
        }
    }

    private static IEnumerable<DateInterval> WindowsOf(DateInterval days, FigureMeaning meaning)
    {
        if (!meaning.IsWeekly || days.Length > 1)
        {
            yield return days;
            yield break;
        }

        yield return new DateInterval(days.End.PlusDays(-6), days.End);
        if (meaning.Measure == FigureMeasure.Average)
        {
            yield return new DateInterval(days.End.PlusDays(-3), days.End.PlusDays(3));
        }
    }
}
