using Dashboard.Core.Pulls;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;
using NodaTime;

namespace Dashboard.Sources.Ukhsa;

/// <summary>All pages of one metric: a row a day, oldest first, with the count as a number that must be whole.</summary>
/// <remarks>
/// The API says how many rows there are, so that none can be lost on the way: a day without a row has no entry. Fields beyond
/// those needed are not looked at, since each is taken by its name.
/// </remarks>
internal static class UkhsaTable
{
    private const int Geography = 0;
    private const int MetricName = 1;
    private const int Day = 2;
    private const int Value = 3;
    private const int Delay = 4;

    private static readonly string[] Columns = ["geography", "metric", "date", "metric_value", "in_reporting_delay_period"];

    /// <summary>Reads the document.</summary>
    /// <param name="file">The pages, one after another.</param>
    /// <param name="geography">The place that every row must name.</param>
    /// <param name="metric">The metric that every row must name.</param>
    /// <returns>The counts, how many rows gave them, and the first day that is said to be incomplete.</returns>
    /// <exception cref="RefusedFileException">The pages are not as described or don't add up.</exception>
    public static (CountRun Run, int Rows, LocalDate? IncompleteFrom) Read(InputFile file, string geography, string metric)
    {
        var pages = JsonRows.Pages(file, UkhsaJson.Default.UkhsaPage);
        CheckPages(file, pages);
        var run = new RunBuilder(mayLeaveDaysOut: true);
        LocalDate? incompleteFrom = null;
        foreach (var row in JsonRows.Of(file, pages.SelectMany(page => page.Results), Columns, isClosed: false))
        {
            CheckName(row, Geography, geography);
            CheckName(row, MetricName, metric);
            run.Add(row, Day, row.Count(Value));
            if (row.Text(Delay) == "true")
            {
                incompleteFrom ??= run.LastDay;
            }
        }

        return (run.ToRun(), pages.Sum(page => page.Results.Count), incompleteFrom);
    }

    private static void CheckPages(InputFile file, IReadOnlyList<UkhsaPage> pages)
    {
        if (pages.FirstOrDefault(page => page.Count != pages[0].Count) is { } other)
        {
            throw new RefusedFileException(
                DataProblem.Pages, file.Name, null, "count",
                Invariant($"one page says that there are {other.Count} rows and the first {pages[0].Count}; the rows changed while they were read"));
        }

        var rows = pages.Sum(page => page.Results.Count);
        if (rows != pages[0].Count)
        {
            throw new RefusedFileException(
                DataProblem.Pages, file.Name, null, "count", Invariant($"the pages have {rows} rows together; {pages[0].Count} are expected"));
        }
    }

    private static void CheckName(InputRow row, int column, string expected)
    {
        if (row.Text(column) != expected)
        {
            throw row.Refuse(
                column == Geography ? DataProblem.UnknownPlace : DataProblem.Field, column,
                Invariant($"{row.Quoted(column)} was not asked for; '{expected}' is expected"));
        }
    }
}
