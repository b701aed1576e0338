using Dashboard.Core.Pulls;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>What a daily mirror saw change in one cumulative series: a row a release and changed day.</summary>
/// <remarks>
/// A release lists only the days that changed. Where these leave days out between the first and the last, the release is
/// given the counts that stood for them, since a release speaks of a span.
/// </remarks>
internal static class ChangeTable
{
    private const int AsOf = 0;
    private const int Day = 1;
    private const int Cumulative = 2;

    /// <summary>The columns of every such file; some add one that says how a change is known.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["as_of", "date", "cumulative_confirmed"];

    /// <summary>Reads the table, ordered by release and day.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">Its columns: <see cref="Columns"/>, possibly with more after them.</param>
    /// <returns>The releases, oldest first, and how many rows they came from.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static (IReadOnlyList<Release> Releases, int Rows) Read(InputFile file, IReadOnlyList<string> columns)
    {
        var standing = new Dictionary<LocalDate, long>();
        var releases = new List<Release>();
        var run = new List<long?>();
        var (asOf, day, rows) = (Instant.MinValue, LocalDate.MinIsoValue, 0);
        foreach (var row in CsvRows.Read(file, columns))
        {
            var (rowAsOf, rowDay) = (row.Moment(AsOf), row.Day(Day));
            if (rowAsOf < asOf)
            {
                throw row.Refuse(DataProblem.DayOrder, AsOf, Invariant($"{row.Quoted(AsOf)} is out of order; {asOf} or later is expected"));
            }

            if (rowAsOf > asOf)
            {
                Close();
                asOf = rowAsOf;
            }
            else if (rowDay <= day)
            {
                throw row.Refuse(
                    DataProblem.DayOrder, Day,
                    Invariant($"{row.Quoted(Day)} {(rowDay == day ? "is given twice" : "is out of order")}; a day after {day:uuuu-MM-dd} is expected"));
            }
            else
            {
                FillUntil(row, rowDay);
            }

            day = rowDay;
            run.Add(standing[day] = row.Count(Cumulative));
            rows++;
        }

        Close();
        return (releases, rows);

        void Close()
        {
            if (run.Count > 0)
            {
                releases.Add(new Release(asOf, SeriesForm.Cumulative, new CountRun(day.PlusDays(1 - run.Count), [.. run])));
                run.Clear();
            }
        }

        void FillUntil(InputRow row, LocalDate next)
        {
            for (var between = day.PlusDays(1); between < next; between = between.PlusDays(1))
            {
                run.Add(standing.TryGetValue(between, out var count)
                    ? count
                    : throw row.Refuse(DataProblem.DayOrder, Day, Invariant($"{row.Quoted(Day)} leaves out {between:uuuu-MM-dd}, which no earlier release has; it is expected before it")));
            }
        }
    }
}
