using Dashboard.Core.Series;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>The places that the files of a day have rows of, in the files' order.</summary>
internal static class JhuPlaces
{
    private static readonly LocalDate ChannelIslandsSplit = new(2022, 2, 16);

    /// <summary>The places held, by country and province, a country's own row after those of its provinces.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="at">The moment at which the file is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<IReadOnlyList<JhuPlace>> AtAsync(
        PublishedFigures figures, Metric metric, Instant at, CancellationToken cancellation) =>
    [
        .. (await figures.AreasAsync(Source.JohnsHopkins, metric, cancellation))
            .Where(area => area != Area.UnitedKingdomWithTerritories)
            .Select(JhuPlace.Of)
            .Where(place => !place.IsFormerChannelIsland || at.InUtc().Date >= ChannelIslandsSplit)
            .OrderBy(place => place.Country, StringComparer.Ordinal)
            .ThenBy(place => place.Province.Length == 0)
            .ThenBy(place => place.Province, StringComparer.Ordinal),
    ];
}
