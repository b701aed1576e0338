using System.Net;
using System.Text.Json;

namespace Dashboard.Web.Tests;

public sealed class ProblemTests(Site site)
{
    private const string Week = "&from=2021-12-21&to=2021-12-27";

    [Theory]
    [InlineData("averages?series=jhu:France:cases&from=2021-02-30&to=2021-12-27", 400, "from", "'2021-02-30' is no day: February 2021 has days 01 to 28.")]
    [InlineData("averages?series=jhu:France:cases&from=2021-12-27&to=2021-12-21", 400, "from", "from 2021-12-27 is after to 2021-12-21: the first day comes first.")]
    [InlineData("averages?series=jhu:France:cases&from=2021-12-21", 400, "to", "from is there without to: both ends of the days are expected.")]
    [InlineData("averages?series=jhu:France:cases&missing=spline" + Week, 400, "missing", "'spline' is no policy for days; one of gap, zero, even, weekday, backfill, carry, keep, blank, back=DAYS, like=SELECTOR is expected.")]
    [InlineData("averages", 400, "series", "series is missing; jhu:United Kingdom:cases would be one.")]
    [InlineData("averages?series=nonsense", 400, "series", "'nonsense' has 1 part between colons: write source:area:metric[:basis][@as-of], such as ukdash:England:cases:specimen.")]
    [InlineData("averages?series=jhu:Frnace:cases" + Week, 404, "series", "No series jhu:Frnace:cases is held. The nearest are jhu:France:cases, jhu:France:deaths.")]
    [InlineData("averages?series=jhu:France:cases&form=csv" + Week, 400, "form", "'form' is no field here; series, from, to, on, days, align, missing, divisor or as_of is expected.")]
    [InlineData("averages?series=jhu:France:cases&from=2021-12-21&from=2021-12-22", 400, "from", "from is there 2 times; once is expected.")]
    [InlineData("compare?series=jhu:France:cases" + Week, 400, "series", "two series are compared, not 1; name A and B.")]
    [InlineData("compare?series=jhu:France:cases&series=jhu:Italy:cases", 400, "from", "either from and to are expected, to compare day by day, or at for what could be seen at a moment.")]
    [InlineData("explain?series=jhu:France:cases&quoted_a=1,2" + Week, 400, "quoted_a", "quoted_a holds one figure a day: 7 from 2021-12-21 to 2021-12-27, not 2; write a point for a day without.")]
    [InlineData("explain?series=jhu:France:cases&series=jhu:Italy:cases", 400, "from", "from is missing; 2021-12-21 would be one.")]
    [InlineData("trace", 400, "number", "number is missing; 318699 would be one.")]
    [InlineData("trace?number=many", 400, "number", "'many' is no number; write it as 134,022, 134022, 12.3 million, 103k, 4.5% or \"nearly 103,000\".")]
    [InlineData("trace?number=5&day=2021-12-21&from=2021-12-01", 400, "day", "day 2021-12-21 and from or to exclude each other: a number is said of a day or of several.")]
    [InlineData("vintages?series=ukdash:England:cases:specimen&day=2021-12-20&score=true", 400, "score", "day and score exclude each other: one tells of a day, the other of all.")]
    [InlineData("series/jhu:France:cases?from=2025-01-01&to=2025-01-07", 404, "series", "jhu:France:cases has no day from 2025-01-01 to 2025-01-07: it runs from 2020-01-22 to 2023-03-09.")]
    [InlineData("charts/compare.svg?series=jhu:France:cases&columns=second", 400, "columns", "'second' is not a choice of columns; write all, first or none.")]
    [InlineData("charts/difference.svg?series=jhu:France:cases", 400, "series", "the picture 'difference' shows 2 series, not 1.")]
    [InlineData("nonsense", 404, null, "There is nothing at this address; /api lists what is answered.")]
    [InlineData("series/../../etc/passwd", 404, null, "There is nothing at this address; /api lists what is answered.")]
    public async Task Request_WithoutAnswer_IsAProblemThatNamesTheField(string address, int status, string? field, string detail)
    {
        using var answer = await site.GetAsync("/api/v1/" + address);
        using var problem = await ReadAsync(answer);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(detail, problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal(field, problem.RootElement.TryGetProperty("field", out var named) ? named.GetString() : null);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString() ?? "no-store");
    }

    [Theory]
    [InlineData(400, "gaps?series=jhu:A:cases&series=jhu:B:cases&series=jhu:C:cases&series=jhu:D:cases&series=jhu:E:cases&series=jhu:F:cases&series=jhu:G:cases&series=jhu:H:cases&series=jhu:I:cases", "9 series are asked for at once; up to 8 are answered.")]
    [InlineData(400, "gaps?series=jhu:France:cases&from=2020-01-01&to=2024-02-09", "1,501 days are asked for at once; up to 1,500 are answered.")]
    [InlineData(413, "charts/compare.png?series=jhu:France:cases&series=jhu:Italy:cases&size=4096x4096", "size 4096x4096 at scale 1 is 16,777,216 pixels; up to 8,294,400 are drawn.")]
    [InlineData(413, "charts/compare.png?series=jhu:France:cases&series=jhu:Italy:cases&scale=3", "size 1600x900 at scale 3 is 12,960,000 pixels; up to 8,294,400 are drawn.")]
    public async Task Request_BeyondALimit_IsToldTheLimit(int status, string address, string detail)
    {
        using var answer = await site.GetAsync("/api/v1/" + address);
        using var problem = await ReadAsync(answer);

        Assert.Equal((status, detail), ((int)answer.StatusCode, problem.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Series_UpToTheLimit_AreAnswered()
    {
        var eight = string.Join('&', "France Italy Spain Greece Monaco Sweden Norway Denmark".Split(' ').Select(area => $"series=jhu:{area}:cases"));

        Assert.NotEmpty(await site.TextAsync($"/api/v1/averages.csv?{eight}{Week}"));
    }

    [Fact]
    public async Task Client_WithTooManyRequests_IsToldWhenToAskAgain()
    {
        using var busy = new Site(requestsPerSecond: 1);
        var statuses = new List<HttpStatusCode>();
        HttpResponseMessage last;
        do
        {
            last = await busy.GetAsync("/api/v1/sources.csv");
            statuses.Add(last.StatusCode);
        }
        while (last.StatusCode == HttpStatusCode.OK && statuses.Count < 60);

        using var problem = await ReadAsync(last);
        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.InRange(statuses.Count, 11, 59);
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 10);
        Assert.Equal(429, problem.RootElement.GetProperty("status").GetInt32());
        last.Dispose();
    }

    [Theory]
    [InlineData("/api/v1/series/jhu:..%2F..%2F..%2Fetc%2Fpasswd:cases", 404)]
    [InlineData("/api/v1/series/jhu:%2Fetc%2Fpasswd:cases.csv", 404)]
    [InlineData("/api/v1/averages?series=jhu:../../../etc/passwd:cases&from=2021-12-21&to=2021-12-27", 404)]
    [InlineData("/api/v1/averages?series=jhu:%00:cases&from=2021-12-21&to=2021-12-27", 400)]
    [InlineData("/api/v1/charts/claim.png?figure=../../../../etc/passwd", 400)]
    [InlineData("/api/v1/charts/..%2F..%2Fappsettings.json", 404)]
    [InlineData("/api/v1/charts/compare.svg?series=file:///etc/passwd&series=jhu:Italy:cases", 400)]
    [InlineData("/assets/../data/SOURCES.md", 404)]
    [InlineData("/assets/..%2F..%2Fdata%2FSOURCES.md", 404)]
    [InlineData("/data/SOURCES.md", 404)]
    [InlineData("/trace?number=318699&area=..%2F..%2Fetc", 404)]
    public async Task Names_OfFiles_ReachNoFile(string address, int status)
    {
        using var answer = await site.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problem_OfAnything_NamesNoFolderOfTheServer()
    {
        foreach (var address in new[] { "/api/v1/nonsense", "/api/v1/averages", "/nonsense", "/compare?series=x", "/assets/site-0.css" })
        {
            using var answer = await site.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.DoesNotContain(AppContext.BaseDirectory, text, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        }
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
