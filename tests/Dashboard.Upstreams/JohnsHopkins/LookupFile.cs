using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>The lookup table of places. Only ISO alpha-3 codes and populations are held; other codes are empty.</summary>
internal static class LookupFile
{
    // The edition that the snapshot's populations are of.
    private static readonly Instant Edition = Instant.FromUtc(2024, 10, 1, 0, 0);

    /// <summary>The table.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<Served> ReadAsync(PublishedFigures figures, CancellationToken cancellation)
    {
        var lines = (await figures.AreaRecordsAsync(Source.JohnsHopkins, cancellation))
            .Where(record => record.Area != Area.UnitedKingdomWithTerritories)
            .Select(record => (Record: record, Place: JhuPlace.Of(record.Area)))
            .Select(row => Csv.Line(
            [
                string.Empty, string.Empty, row.Record.Code, string.Empty, string.Empty, string.Empty, row.Place.Province,
                row.Place.Country, string.Empty, string.Empty, row.Record.Area.Name, Invariant($"{row.Record.Population}"),
            ]));
        var text = string.Join(
            '\n', lines.Prepend("UID,iso2,iso3,code3,FIPS,Admin2,Province_State,Country_Region,Lat,Long_,Combined_Key,Population"));
        return JhuFile.Of(text + "\n", Edition, laterServed: 0);
    }
}
