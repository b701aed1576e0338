using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Files;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>A daily report: a row an area, in the heading of its time.</summary>
internal static class DailyReport
{
    // "UK" until 10 March 2020.
    private static readonly string[] NamesOfUnitedKingdom = [Area.UnitedKingdom.Name, "UK"];

    private static readonly LocalDateTimePattern UpdatePattern = Pattern("uuuu-MM-dd HH:mm:ss");

    // As met in the reports of 2020, some of which people edited with a spreadsheet. The year of two digits comes before that of
    // four, which would take 20 for the year 20.
    private static readonly LocalDateTimePattern[] OlderPatterns =
        [UpdatePattern, Pattern("uuuu-MM-dd'T'HH:mm:ss"), Pattern("M/d/yy H:mm"), Pattern("M/d/uuuu H:mm"), Pattern("uuuu-MM-dd HH:mm")];

    /// <summary>The report's file name, <c>12-27-2021.csv</c>.</summary>
    public static string FileNameOf(LocalDate day) => Invariant($"{day:MM-dd-uuuu}.csv");

    /// <summary>Reads a report of the newest heading, every row of which was stored on the morning after the day.</summary>
    /// <param name="file">The file.</param>
    /// <param name="day">The day whose end it describes.</param>
    /// <returns>The rows, in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static IReadOnlyList<DailyReportRow> Read(InputFile file, LocalDate day)
    {
        var heading = DailyReportHeading.Newest;
        return Collect(
            CsvRows.Read(file, heading.Columns),
            row => Read(row, JhuArea.Of(row, heading.Province, heading.Country), UpdatedOnTheMorningAfter(row, day)));
    }

    /// <summary>Reads the rows of the United Kingdom from a report of any heading.</summary>
    /// <remarks>
    /// Other countries' rows are not looked at: the early reports name a place twice here and there, and what is off about one
    /// country's rows is no reason to lose another's.
    /// </remarks>
    /// <param name="file">The file.</param>
    /// <returns>The rows, in the file's order; none where the report doesn't have the country.</returns>
    /// <exception cref="RefusedFileException">The heading is none known, or a row of the country can't be right.</exception>
    public static IReadOnlyList<DailyReportRow> ReadUnitedKingdom(InputFile file) => Collect(
        CsvRows.Read(file, header => DailyReportHeading.Of(header).Columns)
            .Where(row => NamesOfUnitedKingdom.Contains(row.Text(DailyReportHeading.Of(row).Country), StringComparer.Ordinal)),
        row =>
        {
            var heading = DailyReportHeading.Of(row);
            return Read(row, JhuArea.Of(row, heading.Province, heading.Country, Area.UnitedKingdom), Updated(row, OlderPatterns));
        });

    private static List<DailyReportRow> Collect(IEnumerable<InputRow> rows, Func<InputRow, DailyReportRow> read)
    {
        var areas = new HashSet<Area>();
        var found = new List<DailyReportRow>();
        foreach (var row in rows)
        {
            var one = read(row);
            found.Add(areas.Add(one.Area)
                ? one
                : throw row.Refuse(
                    DataProblem.Places, DailyReportHeading.Of(row).Province, Invariant($"'{one.Area}' is given twice; one row an area is expected")));
        }

        return found;
    }

    private static DailyReportRow Read(InputRow row, Area area, Instant updatedAt)
    {
        var heading = DailyReportHeading.Of(row);
        return new DailyReportRow(
            area,
            row.Line,
            updatedAt,
            row.Count(heading.Confirmed),
            row.Count(heading.Deaths),
            heading.IncidentRate is { } rate ? row.RateOrNone(rate) : null,
            heading.FatalityRatio is { } ratio ? row.RateOrNone(ratio) : null);
    }

    private static Instant UpdatedOnTheMorningAfter(InputRow row, LocalDate day)
    {
        var update = Updated(row, [UpdatePattern]);
        return update.InUtc().Date == day.PlusDays(1)
            ? update
            : throw row.Refuse(
                DataProblem.WrongRelease, DailyReportHeading.Of(row).LastUpdate,
                Invariant($"{row.Quoted(DailyReportHeading.Of(row).LastUpdate)} is not the morning after {day:uuuu-MM-dd}; {day.PlusDays(1):uuuu-MM-dd} is expected"));
    }

    private static Instant Updated(InputRow row, IReadOnlyList<LocalDateTimePattern> patterns)
    {
        var column = DailyReportHeading.Of(row).LastUpdate;
        var update = patterns.Select(pattern => pattern.Parse(row.Text(column))).FirstOrDefault(parsed => parsed.Success)
            ?? throw row.Refuse(DataProblem.Day, column, Invariant($"{row.Quoted(column)} is no moment; write it as 2021-12-28 04:21:47, in UTC"));
        return update.Value.InUtc().ToInstant();
    }

    private static LocalDateTimePattern Pattern(string text) => LocalDateTimePattern.CreateWithInvariantCulture(text);
}
