using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>The first interface: rows filtered and shaped as the client asks, page by page, of the newest release.</summary>
/// <param name="figures">The figures.</param>
/// <param name="pageRows">How many rows a page has for each entry of the structure.</param>
internal sealed class V1Data(PublishedFigures figures, int pageRows) : IUpstream
{
    /// <inheritdoc/>
    public async ValueTask<Served?> AnswerAsync(Asked asked, CancellationToken cancellation) => asked.Path switch
    {
        "/v1/data" => V1Request.TryRead(asked, out var problem) is { } request
            ? await DataAsync(request, asked, cancellation)
            : UkRefusal.Of(400, problem),
        "/v1/timestamp" when UkReleases.NewestAt(asked.At) is { } day => Served.Of(
            200, "application/json", Invariant($"{{\"websiteTimestamp\":\"{London.PublicationOf(day):uuuu-MM-ddTHH:mm:ss.fffffff}Z\"}}")),
        "/v1/healthcheck" => Served.Of(200, "application/json", "{\"database\":\"healthy\"}"),
        _ => null,
    };

    private async ValueTask<Served> DataAsync(V1Request request, Asked asked, CancellationToken cancellation)
    {
        if (UkReleases.NewestAt(asked.At) is not { } day)
        {
            return Served.Bare(204);
        }

        var released = London.PublicationOf(day);
        var table = await UkTable.ReadAsync(figures, UkArea.All, request.Structure.Metrics, released, cancellation);
        var rows = table.Where(row => request.Filter.Passes(row.Area, row.Date)).ToList();
        if (request.LatestBy is { } latest)
        {
            var column = request.Structure.Metrics.ToList().IndexOf(latest);
            var newest = rows.Where(row => row.Counts[column] is not null).Max(row => (LocalDate?)row.Date);
            rows.RemoveAll(row => row.Date != newest);
        }

        var page = V1Page.Cut(rows, request.LatestBy is null ? request.Page : 1, pageRows * request.Structure.Entries.Count);
        return page.Rows.Count == 0 ? Served.Bare(204) : Answer(request, page, asked)
            .With("Last-Modified", HttpDate.Of(released))
            .With("Cache-Control", "public, max-age=90")
            .With("Content-Location", asked.Target)
            .With(LaterServedHeader.Name, Invariant($"{UkRow.LaterServed(page.Rows)}"));
    }

    private Served Answer(V1Request request, V1Page page, Asked asked)
    {
        var served = request.Format == "csv"
            ? Served.Of(200, "text/csv", request.Structure.CsvText(page.Rows))
                .With("Content-Disposition", Invariant($"attachment; filename=\"data_{London.DayOf(asked.At):uuuu-MMM-dd}.csv\""))
            : Served.Of(200, "application/vnd.PHE-COVID19.v1+json", Json(request, page, asked));
        return served with { AlwaysCompressed = true };
    }

    private string Json(V1Request request, V1Page page, Asked asked) => JsonSerializer.Serialize(
        new JsonObject
        {
            ["length"] = page.Rows.Count,
            ["maxPageLimit"] = request.LatestBy is null ? pageRows : 1,
            ["totalRecords"] = page.TotalRecords,
            ["data"] = new JsonArray([.. page.Rows.Select(request.Structure.Json)]),
            ["requestPayload"] = new JsonObject
            {
                ["structure"] = request.Structure.Source.DeepClone(),
                ["filters"] = new JsonArray([.. request.Filter.Conditions.Select(condition => new JsonObject
                {
                    ["identifier"] = condition.Name,
                    ["operator"] = condition.Operator,
                    ["value"] = condition.Value,
                })]),
                ["page"] = page.Number,
            },
            ["pagination"] = new JsonObject
            {
                ["current"] = Link(asked, page.Number),
                ["next"] = page.Number < page.Count ? Link(asked, page.Number + 1) : null,
                ["previous"] = page.Number > 1 ? Link(asked, page.Number - 1) : null,
                ["first"] = Link(asked, 1),
                ["last"] = Link(asked, page.Count),
            },
        },
        JsonForm.Options);

    private static string Link(Asked asked, int page) => asked.With("page", Invariant($"{page}")).Target;
}
