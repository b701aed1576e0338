using System.Collections.Immutable;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>The series of either source that count the same areas on days of the same meaning, as near as both are held.</summary>
/// <param name="First">What the first side is brought to; its own selector where it stays.</param>
/// <param name="Second">What the second side is brought to.</param>
internal sealed record CommonFooting(SeriesSelector First, SeriesSelector Second)
{
    private const string JohnsHopkinsSuffix = ", United Kingdom";

    /// <summary>Whether both sides count the same areas.</summary>
    public bool HasCommonAreas => AreasIn(First.Source, Second).SequenceEqual(First.Areas);

    /// <summary>Finds the footing.</summary>
    /// <remarks>
    /// The side whose days fill up moves to the other's date basis where its source has it, and the source that lists show first to
    /// the other's areas; else the other side, else neither. Which side was named first plays no part.
    /// </remarks>
    public static async ValueTask<CommonFooting> FindAsync(
        Recipe first, Recipe second, DateInterval window, SeriesAtHand held, CancellationToken cancellation)
    {
        var (a, b) = (first.Selector, second.Selector);
        if (first.Quoted is not null && second.Quoted is not null)
        {
            return new CommonFooting(a, b);
        }

        var (toSecond, toFirst) = (BasisIn(a.Source, b.Basis), BasisIn(b.Source, a.Basis));
        var candidates =
            from firstMovesBasis in FirstTry(a.Basis.IsFixedOnPublication.CompareTo(b.Basis.IsFixedOnPublication) <= 0)
            from firstMovesAreas in FirstTry(RankOf(a).CompareTo(RankOf(b)) <= 0)
            where (firstMovesBasis || first.Quoted is null) && (!firstMovesBasis || second.Quoted is null)
            select new CommonFooting(
                With(a, firstMovesAreas ? AreasIn(a.Source, b) : a.Areas, firstMovesBasis ? toSecond : a.Basis),
                With(b, firstMovesAreas ? b.Areas : AreasIn(b.Source, a), firstMovesBasis ? b.Basis : toFirst));

        // A nation and the country with its territories meet in the country without them.
        var inBetween =
            from candidate in candidates
            where IsOfUnitedKingdom(a) && IsOfUnitedKingdom(b)
            select new CommonFooting(
                With(a, [Area.UnitedKingdom], candidate.First.Basis), With(b, [Area.UnitedKingdom], candidate.Second.Basis));
        foreach (var candidate in candidates.Concat(inBetween))
        {
            if (await IsHeldAsync(first, candidate.First, window, held, cancellation).ConfigureAwait(false)
                && await IsHeldAsync(second, candidate.Second, window, held, cancellation).ConfigureAwait(false))
            {
                return candidate;
            }
        }

        return new CommonFooting(a, b);
    }

    /// <summary>One nation of the United Kingdom in a series of the whole, by the name that its source uses.</summary>
    public static SeriesSelector Nation(Area nation, SeriesSelector whole) =>
        With(whole, AreasIn(whole.Source, new SeriesSelector(Source.UkDashboard, [nation], whole.Metric, whole.Basis)), whole.Basis);

    private static bool[] FirstTry(bool first) => [first, !first];

    private static (int, string) RankOf(SeriesSelector selector) => (Source.All.ToList().IndexOf(selector.Source), selector.AreaText);

    /// <summary>Whether two bases put a count on the day by the same rule; a snapshot goes with the publish date that it copies.</summary>
    public static bool MeansTheSame(DateBasis one, DateBasis other) => one == other || (one.IsFixedOnPublication && other.IsFixedOnPublication);

    /// <summary>What the UK dashboard publishes of the same places; null where it is not about them.</summary>
    public static SeriesSelector? OfUkDashboard(SeriesSelector other)
    {
        var areas = AreasIn(Source.UkDashboard, other);
        return areas.All(area => area == Area.UnitedKingdom || Area.Nations.Contains(area))
            ? new SeriesSelector(Source.UkDashboard, areas, other.Metric, DateBasis.Publish)
            : null;
    }

    private static DateBasis BasisIn(Source source, DateBasis basis) =>
        !basis.IsFixedOnPublication ? basis : source == Source.JohnsHopkins ? DateBasis.Snapshot : DateBasis.Publish;

    /// <summary>The same places by the names of another source; Johns Hopkins names nations as parts of the country.</summary>
    private static ImmutableArray<Area> AreasIn(Source source, SeriesSelector other) => source == other.Source ? other.Areas
        : source == Source.JohnsHopkins
            ? [.. other.Areas.Select(area => Area.Nations.Contains(area) ? new Area(area.Name + JohnsHopkinsSuffix) : area)]
            : [.. other.Areas.Select(area => Area.Nations.FirstOrDefault(nation => area.Name == nation.Name + JohnsHopkinsSuffix) ?? area)];

    private static SeriesSelector With(SeriesSelector selector, ImmutableArray<Area> areas, DateBasis basis) =>
        new(selector.Source, areas, selector.Metric, basis, selector.AsOf);

    private static bool IsOfUnitedKingdom(SeriesSelector selector) => AreasIn(Source.UkDashboard, selector).All(
        area => area == Area.UnitedKingdom || area == Area.UnitedKingdomWithTerritories || Area.Nations.Contains(area));

    /// <summary>Whether a series has a count for every day of the window for which the recipe's own has one.</summary>
    private static async ValueTask<bool> IsHeldAsync(
        Recipe recipe, SeriesSelector moved, DateInterval window, SeriesAtHand held, CancellationToken cancellation)
    {
        if (await held.ReadAsync(moved, new GapPolicy(), cancellation).ConfigureAwait(false) is null
            || await held.SettledAsync(moved, cancellation).ConfigureAwait(false) is not { } settled)
        {
            return false;
        }

        var own = recipe.Quoted ?? await held.SettledAsync(recipe.Selector, cancellation).ConfigureAwait(false);
        return own is not null && window.All(day => own[day].Count is null || settled[day].Count is not null);
    }
}
