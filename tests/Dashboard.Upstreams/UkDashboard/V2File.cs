using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>A file of the second interface.</summary>
internal static class V2File
{
    /// <summary>The metrics that the file has columns of: the known ones, in alphabetical order.</summary>
    /// <param name="request">The request.</param>
    public static IReadOnlyList<UkMetric> Columns(V2Request request) =>
        [.. request.Metrics.Select(UkMetric.Find).OfType<UkMetric>().Distinct().OrderBy(metric => metric.Name, StringComparer.Ordinal)];

    /// <summary>The answer with the file.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="permalink">The request that leads to the file.</param>
    public static Served Of(V2Request request, IReadOnlyList<UkRow> rows, Uri permalink)
    {
        var columns = Columns(request);
        var (type, text) = request.Format switch
        {
            "csv" => ("text/csv", CsvText(columns, rows)),
            "jsonl" => ("application/vnd.PHE-COVID19.v2+jsonl", JsonLines(columns, rows)),
            "xml" => ("application/vnd.PHE-COVID19.v1+json", Body(columns, rows)),
            _ => ("application/vnd.PHE-COVID19.v2+json", Body(columns, rows)),
        };
        return Served.Of(200, type, text)
            .With("Cache-Control", "max-age=90, s-maxage=300")
            .With("Content-Disposition", Invariant($"attachment; filename=\"{request.AreaType}_{request.Release:uuuu-MM-dd}.{request.Format}\""))
            .With("Content-Language", "en-GB")
            .With("Content-Location", permalink.AbsoluteUri)
            .With(LaterServedHeader.Name, Invariant($"{UkRow.LaterServed(rows)}"));
    }

    private static string CsvText(IReadOnlyList<UkMetric> columns, IReadOnlyList<UkRow> rows) =>
        string.Concat(rows
            .Select(row => Csv.Line(
            [
                row.Area.Code, row.Area.Area.Name, row.Area.Type, Invariant($"{row.Date:uuuu-MM-dd}"),
                .. row.Counts.Select(count => Invariant($"{count?.People}")),
            ]))
            .Prepend(Csv.Line(["areaCode", "areaName", "areaType", "date", .. columns.Select(column => column.Name)]))
            .Select(line => line + "\n"));

    private static string JsonLines(IReadOnlyList<UkMetric> columns, IReadOnlyList<UkRow> rows) =>
        string.Concat(rows.Select(row => Json(row, columns).ToJsonString(JsonForm.Options) + "\n"));

    private static string Body(IReadOnlyList<UkMetric> columns, IReadOnlyList<UkRow> rows) => JsonSerializer.Serialize(
        new JsonObject { ["body"] = new JsonArray([.. rows.Select(row => Json(row, columns))]) }, JsonForm.Options);

    private static JsonObject Json(UkRow row, IReadOnlyList<UkMetric> columns)
    {
        var json = new JsonObject
        {
            ["areaCode"] = row.Area.Code,
            ["areaName"] = row.Area.Area.Name,
            ["areaType"] = row.Area.Type,
            ["date"] = Invariant($"{row.Date:uuuu-MM-dd}"),
        };
        for (var i = 0; i < columns.Count; i++)
        {
            json[columns[i].Name] = row.Counts[i]?.People;
        }

        return json;
    }
}
