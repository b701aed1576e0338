using Dashboard.Core.Series;
using Dashboard.Sources.Files;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>A daily report in the headings used from 9 November 2020: a row an area.</summary>
internal static class DailyReport
{
    private const int Province = 2;
    private const int Country = 3;
    private const int LastUpdate = 4;
    private const int Confirmed = 7;
    private const int Deaths = 8;
    private const int IncidentRate = 12;
    private const int FatalityRatio = 13;

    private static readonly string[] Columns =
    [
        "FIPS", "Admin2", "Province_State", "Country_Region", "Last_Update", "Lat", "Long_", "Confirmed", "Deaths",
        "Recovered", "Active", "Combined_Key", "Incident_Rate", "Case_Fatality_Ratio",
    ];

    private static readonly LocalDateTimePattern UpdatePattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    /// <summary>The report's file name, <c>12-27-2021.csv</c>.</summary>
    public static string FileNameOf(LocalDate day) => Invariant($"{day:MM-dd-uuuu}.csv");

    /// <summary>Reads the report.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day whose end it describes.</param>
    /// <returns>The rows, in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static IReadOnlyList<DailyReportRow> Read(InputFile file, LocalDate day)
    {
        var areas = new HashSet<Area>();
        var rows = new List<DailyReportRow>();
        foreach (var row in CsvRows.Read(file, Columns))
        {
            var area = JhuArea.Of(row, Province, Country);
            if (!areas.Add(area))
            {
                throw row.Refuse(Province, Invariant($"'{area}' is given twice; one row an area is expected"));
            }

            rows.Add(new DailyReportRow(
                area,
                row.Line,
                Updated(row, day),
                row.Count(Confirmed),
                row.Count(Deaths),
                row.RateOrNone(IncidentRate),
                row.RateOrNone(FatalityRatio)));
        }

        return rows;
    }

    private static Instant Updated(InputRow row, LocalDate day)
    {
        if (UpdatePattern.Parse(row.Text(LastUpdate)) is not { Success: true } update)
        {
            throw row.Refuse(LastUpdate, Invariant($"{row.Quoted(LastUpdate)} is no moment; write it as 2021-12-28 04:21:47, in UTC"));
        }

        return update.Value.Date == day.PlusDays(1)
            ? update.Value.InUtc().ToInstant()
            : throw row.Refuse(LastUpdate, Invariant($"{row.Quoted(LastUpdate)} is not the morning after {day:uuuu-MM-dd}; {day.PlusDays(1):uuuu-MM-dd} is expected"));
    }
}
