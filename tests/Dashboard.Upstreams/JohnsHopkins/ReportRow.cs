namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>What a daily report says of one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Cases">Cumulative cases as last revised.</param>
/// <param name="Deaths">Cumulative deaths as last revised; null where none are held.</param>
/// <param name="FirstCases">Cumulative cases as first shown, of which the rates were made and never made again.</param>
/// <param name="FirstDeaths">Cumulative deaths as first shown.</param>
/// <param name="Population">People living there; null where that is not known.</param>
internal sealed record ReportRow(JhuPlace Place, long Cases, long? Deaths, long FirstCases, long? FirstDeaths, long? Population)
{
    /// <summary>The row's fields under a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="updated">When the row was stored, as the day's reports write it.</param>
    /// <remarks>Recovered and active people, FIPS codes and coordinates are not held, so their fields are empty.</remarks>
    public IEnumerable<string> Fields(ReportHeading heading, string updated)
    {
        string[] fields = heading.IsDetailed
            ?
            [
                string.Empty, string.Empty, Place.Province, Place.Country, updated, string.Empty, string.Empty,
                Invariant($"{Cases}"), Invariant($"{Deaths}"), string.Empty, string.Empty, Place.Area.Name,
            ]
            : [Place.Province, Place.Country, updated, Invariant($"{Cases}"), Invariant($"{Deaths}"), string.Empty];
        return (heading.IsDetailed, heading.HasRates, heading.Columns.EndsWith("Longitude", StringComparison.Ordinal)) switch
        {
            (true, true, _) => [.. fields, Rate(FirstCases, 100_000, Population), Rate(FirstDeaths, 100, FirstCases)],
            (false, _, true) => [.. fields, string.Empty, string.Empty],
            _ => fields,
        };
    }

    private static string Rate(long? count, double per, long? among) =>
        count is { } counted && among is { } all and > 0 ? Invariant($"{counted * per / all:R}") : string.Empty;
}
