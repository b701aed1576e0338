using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime;
using NodaTime.Calendars;

namespace Dashboard.Upstreams.Ukhsa;

/// <summary>The rows of the tree's one metric, page by page, oldest day first.</summary>
internal static class UkhsaSeries
{
    private const int DefaultPageSize = 5;
    private const int LargestPageSize = 365;

    // The publisher doesn't say how long it waits; the older dashboard left its last five days out of its averages.
    private const int DelayedDays = 5;

    private static readonly string[] Filters =
        ["stratum", "sex", "age", "year", "epiweek", "date", "in_reporting_delay_period"];

    private static readonly SeriesId Cases = new(Source.UkDashboard, Area.England, Metric.Cases, DateBasis.Specimen);

    /// <summary>A page.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="asked">The request.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<Served> PageAsync(PublishedFigures figures, Asked asked, CancellationToken cancellation)
    {
        var vintage = await figures.AsOfAsync(Cases, asked.At, cancellation);
        var rows = new List<JsonObject>();
        for (var day = vintage?.Run.FirstDay ?? LocalDate.MaxIsoValue; day <= vintage?.Run.LastDay; day = day.PlusDays(1))
        {
            if (vintage.Run[day] is { } count)
            {
                rows.Add(Row(day, count, day > vintage.Run.LastDay.PlusDays(-DelayedDays)));
            }
        }

        rows.RemoveAll(row => Filters.Any(filter => asked.Value(filter) is { } value && !IsCalled(row[filter], value)));
        return Page(rows, asked).With(LaterServedHeader.Name, Invariant($"{(vintage is null ? 0 : PublishedFigures.LaterServed([vintage]))}"));
    }

    private static Served Page(List<JsonObject> rows, Asked asked)
    {
        var size = Math.Min(Number(asked.Value("page_size")) is { } chosen and > 0 ? chosen : DefaultPageSize, LargestPageSize);
        var last = Math.Max(1, (rows.Count + size - 1) / size);
        if ((asked.Value("page") is { } text ? Number(text) : 1) is not { } page || page < 1 || page > last)
        {
            return Served.Of(404, "application/json", "{\"detail\":\"Invalid page.\"}");
        }

        return Served.Of(200, "application/json", JsonSerializer.Serialize(
            new JsonObject
            {
                ["count"] = rows.Count,
                ["next"] = page < last ? Link(asked, page + 1) : null,
                ["previous"] = page > 1 ? Link(asked, page - 1) : null,
                ["results"] = new JsonArray([.. rows.Skip((page - 1) * size).Take(size)]),
            },
            JsonForm.Options));
    }

    private static JsonObject Row(LocalDate day, long count, bool isDelayed) => new()
    {
        ["theme"] = UkhsaLevel.All[0].Member,
        ["sub_theme"] = UkhsaLevel.All[1].Member,
        ["topic"] = UkhsaLevel.All[2].Member,
        ["geography_type"] = UkhsaLevel.All[3].Member,
        ["geography"] = UkhsaLevel.All[4].Member,
        ["geography_code"] = "E92000001",
        ["metric"] = UkhsaLevel.All[5].Member,
        ["metric_group"] = "cases",
        ["stratum"] = "default",
        ["sex"] = "all",
        ["age"] = "all",
        ["year"] = day.Year,
        ["month"] = day.Month,
        ["epiweek"] = WeekYearRules.Iso.GetWeekOfWeekYear(day),
        ["date"] = Invariant($"{day:uuuu-MM-dd}"),

        // The publisher keeps counts as floating-point numbers.
        ["metric_value"] = JsonNode.Parse(Invariant($"{count}.0")),
        ["in_reporting_delay_period"] = isDelayed,
    };

    private static string Link(Asked asked, int page) => new Uri(asked.Server, asked.With("page", Invariant($"{page}")).Target).AbsoluteUri;

    private static bool IsCalled(JsonNode? value, string text) => string.Equals(value?.ToString(), text, StringComparison.OrdinalIgnoreCase);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
