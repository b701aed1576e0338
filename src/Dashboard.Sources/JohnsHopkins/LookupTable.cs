using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Files;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>The lookup table of areas, codes and populations, without the counties of the United States.</summary>
internal static class LookupTable
{
    private const int Iso3 = 2;
    private const int Province = 6;
    private const int Country = 7;
    private const int Population = 11;

    private static readonly string[] Columns =
    [
        "UID", "iso2", "iso3", "code3", "FIPS", "Admin2", "Province_State", "Country_Region", "Lat", "Long_", "Combined_Key",
        "Population",
    ];

    /// <summary>The edition, as the area table names it.</summary>
    public static string Edition => "JHU UID lookup table, October 2024";

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The row of each area, by the name made of its province and country.</returns>
    /// <remarks>The combined key is not used: it says <c>Northwest Territories,Canada</c>, alone without the space.</remarks>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static IReadOnlyDictionary<Area, LookupRow> Read(InputFile file)
    {
        var areas = new Dictionary<Area, LookupRow>();
        foreach (var row in CsvRows.Read(file, Columns))
        {
            var area = JhuArea.Of(row, Province, Country);
            if (!areas.TryAdd(area, new LookupRow(row.Text(Iso3), row.CountOrNone(Population))))
            {
                throw row.Refuse(DataProblem.Places, Country, Invariant($"'{area}' is given twice; one row an area is expected"));
            }
        }

        return areas;
    }
}
