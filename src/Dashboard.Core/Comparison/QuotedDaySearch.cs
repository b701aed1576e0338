using System.Collections.Immutable;
using System.Numerics;
using Dashboard.Core.Claims;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Looks in one source for the count that a figure quoted for a day is: by areas, date basis and release.</summary>
/// <remarks>
/// An exact count comes first, of the areas named before others. Else a figure by a basis that fills up is recognised where it
/// lies between what a part of the area had in a release of the days before and what the area had in the first release held
/// after. That is no proof, and the phrase says so.
/// </remarks>
internal sealed class QuotedDaySearch(SeriesSelector named, AsOf seen, SeriesAtHand held)
{
    /// <summary>Below this, a count of other areas would be met by chance.</summary>
    private const long LeastForOtherAreas = 1000;

    private static readonly Duration ReleasesLookedBack = Duration.FromDays(3);

    public async ValueTask<QuotedMeaning?> FindAsync(LocalDate day, long figure, CancellationToken cancellation)
    {
        foreach (var areas in ScopesOf(figure))
        {
            foreach (var basis in BasesInOrder())
            {
                if (await ExactAsync(Series(areas, basis), day, figure, cancellation).ConfigureAwait(false) is var (origin, coversDays))
                {
                    return new QuotedMeaning(areas, basis, coversDays, origin);
                }
            }
        }

        foreach (var basis in BasesInOrder().Where(basis => !basis.IsFixedOnPublication))
        {
            if (await FillingUpAsync(basis, day, figure, cancellation).ConfigureAwait(false) is { } meaning)
            {
                return meaning;
            }
        }

        return null;
    }

    private static IEnumerable<DateBasis> BasesOf(Source source) => source == Source.JohnsHopkins ? [DateBasis.Snapshot] : DateBasis.All;

    private IEnumerable<DateBasis> BasesInOrder() =>
        BasesOf(named.Source).OrderBy(basis => basis == named.Basis ? 0 : basis == named.Source.DefaultBasis ? 1 : 2);

    private IEnumerable<ImmutableArray<Area>> ScopesOf(long figure)
    {
        yield return named.Areas;
        if (named.Areas is not [var only] || only != Area.UnitedKingdom || figure < LeastForOtherAreas)
        {
            yield break;
        }

        // On days when some nations had not reported, the total for the UK was the sum of those that had; the fewest come first.
        foreach (var nations in Enumerable.Range(1, (1 << Area.Nations.Count) - 2).OrderBy(nations => BitOperations.PopCount((uint)nations)))
        {
            yield return [.. Area.Nations.Where((_, index) => (nations & (1 << index)) != 0)];
        }
    }

    private SeriesSelector Series(ImmutableArray<Area> areas, DateBasis basis) => new(named.Source, areas, named.Metric, basis, seen);

    private async ValueTask<(string Origin, int CoversDays)?> ExactAsync(SeriesSelector series, LocalDate day, long figure, CancellationToken cancellation)
    {
        foreach (var moment in new[] { series, series.At(SeriesAtHand.AsLaterServed(seen)), series.At(null) })
        {
            if (await held.ReadDayAsync(moment, day, cancellation).ConfigureAwait(false) is { } entry && entry.Count == figure)
            {
                return (CountOrigin.Of(moment, entry), entry.CoversDays);
            }
        }

        return series.Areas.Length == 1 && await held.Store.FindAsync(series.Members.First(), cancellation).ConfigureAwait(false) is { Form: SeriesForm.Daily } history
            && history.Releases.FirstOrDefault(release => release.Run[day] == figure) is { } first
            ? (Invariant($"{ReasonText.Series(series)}, in the release of {ReasonText.Day(London.DayOf(first.ReleasedAt))}"), 1)
            : null;
    }

    private async ValueTask<QuotedMeaning?> FillingUpAsync(DateBasis basis, LocalDate day, long figure, CancellationToken cancellation)
    {
        var series = Series(named.Areas, basis).At(SeriesAtHand.AsLaterServed(seen));
        if ((await held.ReadAsync(series, new GapPolicy(), cancellation).ConfigureAwait(false))?.AsReported[day].Count is not { } ceiling || ceiling <= figure)
        {
            return null;
        }

        ImmutableArray<Area> parts = named.Areas is [var only] && only == Area.UnitedKingdom ? [.. Area.Nations] : named.Areas;
        foreach (var part in parts)
        {
            if (await FloorAsync(new SeriesId(named.Source, part, named.Metric, basis), day, figure, cancellation).ConfigureAwait(false) is { } floor)
            {
                return new QuotedMeaning(
                    named.Areas,
                    basis,
                    1,
                    Invariant($"{ReasonText.Series(series)}, still filling up: {part} alone had {floor.Count:N0} on {ReasonText.Day(London.DayOf(floor.ReleasedAt))}"));
            }
        }

        return null;
    }

    /// <summary>The newest count of a part, from a release of the days before, that the figure does not fall below.</summary>
    private async ValueTask<(long Count, Instant ReleasedAt)?> FloorAsync(SeriesId id, LocalDate day, long figure, CancellationToken cancellation)
    {
        if (await held.Store.FindAsync(id, cancellation).ConfigureAwait(false) is { Form: SeriesForm.Daily } history)
        {
            foreach (var release in history.Releases.Reverse().Where(release => release.ReleasedAt <= seen.Instant && release.ReleasedAt >= seen.Instant - ReleasesLookedBack))
            {
                if (history.AsOf(release.ReleasedAt)!.Run[day] is > 0 and var count && count <= figure)
                {
                    return (count, release.ReleasedAt);
                }
            }
        }

        return null;
    }
}
