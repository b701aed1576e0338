using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tracing;

/// <summary>Lists what a question lets a search try: series, sums of areas that were published together, and mixtures of scope.</summary>
/// <remarks>
/// Added are the four nations, Great Britain, England and Wales, and the nations without Scotland or without Wales, as the United
/// Kingdom's total stood while one had not reported; other sums only where they are asked for, every one of the nations'
/// where the United Kingdom is. Johns Hopkins' rows are added only where they are named.
/// </remarks>
internal sealed class SearchScopes
{
    private const string JohnsHopkinsUk = ", United Kingdom";

    private static readonly ImmutableArray<ImmutableArray<Area>> PublishedTogether =
    [
        [Area.England, Area.Wales],
        [Area.England, Area.NorthernIreland, Area.Scotland, Area.Wales],
        [Area.England, Area.Scotland, Area.Wales],
        [Area.England, Area.NorthernIreland, Area.Wales],
        [Area.England, Area.NorthernIreland, Area.Scotland],
    ];

    private readonly TraceQuestion _question;
    private readonly Dictionary<SeriesId, RevisionHistory> _held;
    private readonly Dictionary<(Source Source, Area Area), long?> _people;

    private SearchScopes(TraceQuestion question, Dictionary<SeriesId, RevisionHistory> held, Dictionary<(Source Source, Area Area), long?> people) =>
        (_question, _held, _people) = (question, held, people);

    private bool IsUkNamed => _question.Areas is [var only] && only == Area.UnitedKingdom;

    /// <summary>Everything to be searched, single series first.</summary>
    public static async ValueTask<IReadOnlyList<SearchedSeries>> ForAsync(TraceQuestion question, ISeriesStore store, CancellationToken cancellation)
    {
        var held = new Dictionary<SeriesId, RevisionHistory>();
        foreach (var summary in await store.ListAsync(cancellation).ConfigureAwait(false))
        {
            if ((question.Source is null || summary.Id.Source == question.Source) && (question.Metric is null || summary.Id.Metric == question.Metric)
                && MayBeOf(question, summary.Id.Area)
                && await store.FindAsync(summary.Id, cancellation).ConfigureAwait(false) is { } history)
            {
                held.Add(summary.Id, history);
            }
        }

        var people = new Dictionary<(Source Source, Area Area), long?>();
        foreach (var area in await store.ListAreasAsync(cancellation).ConfigureAwait(false))
        {
            people[(area.Source, area.Area)] = area.Population;
        }

        var scopes = new SearchScopes(question, held, people);
        return [.. scopes.Singles(), .. scopes.Sums(), .. scopes.Mixtures()];
    }

    /// <summary>Whether a series can be part of what is asked for: others need not even be read.</summary>
    private static bool MayBeOf(TraceQuestion question, Area area) => question.Areas.Count == 0
        || question.Areas.Any(named => named == area || (named == Area.UnitedKingdom && IsOfUk(area)) || IsRowOf(area, named));

    private static bool IsOfUk(Area area) =>
        area == Area.UnitedKingdom || area == Area.UnitedKingdomWithTerritories || Area.Nations.Any(nation => nation == area || IsRowOf(area, nation));

    /// <summary>Whether an area is Johns Hopkins' row of a part of the United Kingdom.</summary>
    private static bool IsRowOf(Area area, Area part) =>
        area.Name.Length == part.Name.Length + JohnsHopkinsUk.Length
        && area.Name.StartsWith(part.Name, StringComparison.OrdinalIgnoreCase) && area.Name.EndsWith(JohnsHopkinsUk, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<SearchedSeries> Singles() => _question.Areas.Count > 1 ? []
        : _held.Values.Select(history => Made(SeriesSelector.Of(history.Id), [history], ScopeKind.Single));

    private IEnumerable<SearchedSeries> Sums()
    {
        var groups = _question.Areas.Count > 1 ? [[.. _question.Areas]]
            : IsUkNamed ? EveryGroup()
            : _question.Areas.Count == 0 ? PublishedTogether
            : [];
        foreach (var (source, metric, basis) in _held.Keys.Select(id => (id.Source, id.Metric, id.Basis)).Distinct())
        {
            foreach (var areas in groups)
            {
                if ((source == Source.UkDashboard || _question.Areas.Count > 1) && MembersOf(new SeriesSelector(source, areas, metric, basis)) is { } sum)
                {
                    yield return Made(sum.Series, sum.Members, ScopeKind.Sum);
                }
            }
        }
    }

    private (SeriesSelector Series, ImmutableArray<RevisionHistory> Members)? MembersOf(SeriesSelector series)
    {
        var members = ImmutableArray.CreateBuilder<RevisionHistory>(series.Areas.Length);
        foreach (var id in series.Members)
        {
            if (!_held.TryGetValue(id, out var history))
            {
                return null;
            }

            members.Add(history);
        }

        return (series, members.MoveToImmutable());
    }

    private static ImmutableArray<ImmutableArray<Area>> EveryGroup()
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<Area>>();
        for (var chosen = (1 << Area.Nations.Count) - 1; chosen > 0; chosen--)
        {
            if (int.PopCount(chosen) > 1)
            {
                var nations = chosen;
                groups.Add([.. Area.Nations.Where((_, index) => (nations & (1 << index)) != 0)]);
            }
        }

        return groups.ToImmutable();
    }

    private IEnumerable<SearchedSeries> Mixtures()
    {
        foreach (var metric in Metric.All)
        {
            var whole = new SeriesId(Source.UkDashboard, Area.UnitedKingdom, metric, DateBasis.Publish);
            if (_held.TryGetValue(whole, out var shown) && _held.TryGetValue(whole with { Area = Area.England }, out var part))
            {
                yield return Made(SeriesSelector.Of(whole), [shown, part], ScopeKind.Mixed);
            }
        }
    }

    private SearchedSeries Made(SeriesSelector series, ImmutableArray<RevisionHistory> members, ScopeKind kind)
    {
        var area = series.Areas[0];
        var isNamed = _question.Areas.Count > 1 || (_question.Areas is [var named] && named == area && series.Areas.Length == 1);
        return new SearchedSeries(
            series,
            members,
            kind,
            Plausibility.OfSeries(series, _people.GetValueOrDefault((series.Source, area)), isNamed),
            TriesMisprints: kind == ScopeKind.Single && (_question.Areas.Count > 0 || IsOfUk(area)));
    }
}
