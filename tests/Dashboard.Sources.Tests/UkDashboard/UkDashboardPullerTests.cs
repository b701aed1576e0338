using System.Globalization;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Tests.Http;
using NodaTime;

namespace Dashboard.Sources.Tests.UkDashboard;

public sealed class UkDashboardPullerTests : IAsyncLifetime
{
    internal const string Overview =
        """
        areaCode,areaName,areaType,date,newCasesByPublishDate,newCasesBySpecimenDate,newDeaths28DaysByDeathDate,newDeaths28DaysByPublishDate
        K02000001,United Kingdom,overview,2021-12-28,129471,,,18
        K02000001,United Kingdom,overview,2021-12-27,98515,1,2,0
        K02000001,United Kingdom,overview,2021-12-26,,50,,

        """;

    private const string Nations =
        """
        areaCode,areaName,areaType,date,newCasesByPublishDate,newCasesBySpecimenDate,newDeaths28DaysByDeathDate,newDeaths28DaysByPublishDate
        E92000001,England,nation,2021-12-28,117093,,,17
        E92000001,England,nation,2021-12-27,98515,7,,0
        N92000002,Northern Ireland,nation,2021-12-27,0,2,1,
        S92000003,Scotland,nation,2021-12-28,9360,,,0
        W92000004,Wales,nation,2021-12-28,0,,,1

        """;

    private const string NewestRow =
        """{"areaType":"overview","areaCode":"K02000001","areaName":"United Kingdom","date":"2021-12-28","newCasesByPublishDate":129471,"newCasesBySpecimenDate":null,"newDeaths28DaysByPublishDate":18,"newDeaths28DaysByDeathDate":null}""";

    private static readonly PullAsk Release = new() { Days = PullBench.Days(2021, 12, 28) };

    internal static string NewestPage => Page(NewestRow, next: null) + "\n";

    private readonly PullBench _bench = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task PullAsync_NoAddress_SaysThatItIsRetiredAndHowToNameACopy()
    {
        _bench.Set(Source.UkDashboard, "BaseAddress", null);

        var answer = Assert.Single(await _bench.PullAsync(Source.UkDashboard));

        Assert.Equal(PullOutcome.Withdrawn, answer.Outcome);
        Assert.Equal(
            "The UK dashboard's API was retired in December 2023; the snapshot that comes with the program holds its cases and deaths of the "
            + "United Kingdom and the nations to 2022, and Sources:ukdash:BaseAddress names a copy of the API to ask instead.",
            answer.Reason);
        Assert.Empty(_bench.Server.Asked);
    }

    [Fact]
    public async Task PullAsync_Release_GivesEverySeriesInTheImportersForm()
    {
        On(Reply.Text(Overview, "Content-Disposition: attachment; filename=\"overview_2021-12-28.csv\""));
        OnNations(Reply.Text(Nations));

        var answers = await _bench.PullAsync(Source.UkDashboard, Release);

        Assert.Equal([PullOutcome.Data, PullOutcome.Data], answers.Select(answer => answer.Outcome));
        Assert.Equal(["the release of 2021-12-28, United Kingdom", "the release of 2021-12-28, nations"], answers.Select(answer => answer.Asked), StringComparer.Ordinal);
        Assert.Equal(
            [
                Released(Metric.Cases, DateBasis.Publish, 27, 98_515, 129_471),
                Released(Metric.Cases, DateBasis.Specimen, 26, 50, 1),
                Released(Metric.Deaths, DateBasis.Publish, 27, 0, 18),
                Released(Metric.Deaths, DateBasis.Death, 27, 2),
            ],
            answers[0].Document!.Releases);
        Assert.Equal(5, answers[1].Rows);
        Assert.Equal(
            new CountRun(new LocalDate(2021, 12, 28), [0]),
            answers[1].Document!.Releases.Single(release => release.Id == new SeriesId(Source.UkDashboard, Area.Wales, Metric.Cases, DateBasis.Publish)).Release.Run);
        Assert.Contains(
            "GET /v2/data?areaType=nation&metric=newCasesByPublishDate&metric=newCasesBySpecimenDate&metric=newDeaths28DaysByPublishDate&"
            + "metric=newDeaths28DaysByDeathDate&format=csv&release=2021-12-28 HTTP/1.1\n",
            _bench.Server.Asked[1],
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("129471", "129471.5", "D009", 2, "newCasesByPublishDate")]
    [InlineData("129471", "-1", "D010", 2, "newCasesByPublishDate")]
    [InlineData("newDeaths28DaysByPublishDate", "newDeathsByPublishDate", "D005", 1, "newDeaths28DaysByPublishDate")]
    [InlineData("newDeaths28DaysByPublishDate", "newDeaths28DaysByPublishDate,new", "D005", 1, null)]
    [InlineData(",newDeaths28DaysByPublishDate", "", "D005", 1, "newDeaths28DaysByPublishDate")]
    [InlineData("2021-12-27", "2021-12-28", "D008", 3, "date")]
    [InlineData("2021-12-27", "2021-12-29", "D008", 3, "date")]
    [InlineData("2021-12-27", "2021-12-25", "D008", 3, "date")]
    [InlineData("K02000001", "E92000001", "D011", 2, "areaCode")]
    [InlineData("2021-12-28,129471,,,18", "2021-12-28,,,,", "D013", null, "date")]
    public async Task PullAsync_DamagedRelease_IsRefusedByCodeLineAndField(string whole, string damaged, string code, int? line, string? field)
    {
        On(Reply.Text(Overview.Replace(whole, damaged, StringComparison.Ordinal)));
        OnNations(Reply.Text(Nations));

        var answers = await _bench.PullAsync(Source.UkDashboard, Release);

        Assert.Equal(PullOutcome.Refused, answers[0].Outcome);
        Assert.Equal((code, line, field), (answers[0].Fault!.Problem!.Code, answers[0].Fault!.Line, answers[0].Fault!.Field));
        Assert.Equal(PullOutcome.Data, answers[1].Outcome);
    }

    [Fact]
    public async Task PullAsync_AttachmentOfAnotherRelease_IsRefused()
    {
        On(Reply.Text(Overview, "Content-Disposition: attachment; filename=overview_2021-12-29.csv"));
        OnNations(Reply.Of(204));

        var answer = (await _bench.PullAsync(Source.UkDashboard, Release))[0];

        Assert.Equal("D013", answer.Fault!.Problem!.Code);
        Assert.EndsWith("the attachment is called 'overview_2021-12-29.csv'; the release of 2021-12-28 is expected.", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PullAsync_NewestRowOfAnotherRelease_IsRefused()
    {
        On(Reply.Text(Overview));
        OnNations(Reply.Of(204));

        var answer = (await _bench.PullAsync(Source.UkDashboard, new PullAsk { Days = PullBench.Days(2021, 12, 27) }))[0];

        Assert.Equal("D013", answer.Fault!.Problem!.Code);
        Assert.EndsWith("counts by publish date end on 2021-12-28; they are expected to end on 2021-12-27, the day of the release.", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PullAsync_EmptyBody_IsEmptyAsOlderServersMeantIt()
    {
        On(Reply.Text(""));
        OnNations(Reply.Of(204));

        Assert.Equal([PullOutcome.Empty, PullOutcome.Empty], (await _bench.PullAsync(Source.UkDashboard, Release)).Select(answer => answer.Outcome));
    }

    [Fact]
    public async Task PullAsync_TooManyMetricsAtOnce_AreAskedForInParts()
    {
        // This server takes two metrics at a time; the halves have the columns of their own metrics.
        const string First = "areaType=overview&metric=newCasesByPublishDate&metric=newCasesBySpecimenDate&!metric=newDeaths28DaysByPublishDate";
        const string Second = "areaType=overview&metric=newDeaths28DaysByPublishDate&metric=newDeaths28DaysByDeathDate&!metric=newCasesByPublishDate";
        On(Reply.Of(413));
        _bench.Server
            .On("/v2/data", First, Reply.Text(Columns(Overview, 0, 1, 2, 3, 4, 5)))
            .On("/v2/data", Second, Reply.Text(Columns(Overview, 0, 1, 2, 3, 6, 7)));
        OnNations(Reply.Of(204));

        var answers = await _bench.PullAsync(Source.UkDashboard, Release);

        Assert.Equal(
            ["cases:publish", "cases:specimen", "deaths:publish", "deaths:death"],
            answers.Where(answer => answer.Document is not null)
                .SelectMany(answer => answer.Document!.Releases)
                .Select(release => release.Id.Metric.Code + ":" + release.Id.Basis.Code),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2022-02-26", "nothing was published at weekends after 2022-02-20")]
    [InlineData("2021-12-29", "releases are published at 16:00 in London on their day, which has not come")]
    public async Task PullAsync_DayWithoutRelease_IsNotAskedFor(string day, string reason)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        if (date.Year == 2022)
        {
            _bench.Skipping.Advance(TimeSpan.FromDays(365));
        }

        var answer = Assert.Single(await _bench.PullAsync(Source.UkDashboard, new PullAsk { Days = new DateInterval(date, date) }));

        Assert.Equal((PullOutcome.NotPublished, reason), (answer.Outcome, answer.Reason));
        Assert.Empty(_bench.Server.Asked);
    }

    [Fact]
    public async Task PullAsync_SameReleaseAgain_ChangesNothing()
    {
        On(Reply.Text(Overview));
        OnNations(Reply.Text(Nations));
        var first = await _bench.PullAsync(Source.UkDashboard, Release);

        var second = await _bench.PullAsync(Source.UkDashboard, PullBench.Holding(first.Select(answer => answer.Document)) with { Days = Release.Days });

        Assert.Equal([PullOutcome.NotModified, PullOutcome.NotModified], second.Select(answer => answer.Outcome));
    }

    [Fact]
    public async Task PullAsync_NewestRelease_WalksThePagesOfVersionOne()
    {
        OnNewest("page=1", Reply.Text(Page(NewestRow, next: "/v1/data?page=2"), "Last-Modified: Tue, 28 Dec 2021 16:01:02 GMT"));
        OnNewest("page=2", Reply.Text(Page("""{"areaType":"overview","areaCode":"K02000001","areaName":"United Kingdom","date":"2021-12-27","newCasesByPublishDate":98515,"newCasesBySpecimenDate":1.0,"newDeaths28DaysByPublishDate":143,"newDeaths28DaysByDeathDate":null}""", next: "/v1/data?page=3"), "Last-Modified: Tue, 28 Dec 2021 16:01:02 GMT"));
        OnNewest("page=3", Reply.Of(204));

        var answer = (await _bench.PullAsync(Source.UkDashboard))[0];

        Assert.Equal((PullOutcome.Data, 2), (answer.Outcome, answer.Rows));
        Assert.Equal(
            new Release(Instant.FromUtc(2021, 12, 28, 16, 1, 2), SeriesForm.Daily, new CountRun(new LocalDate(2021, 12, 27), [98_515, 129_471])),
            answer.Document!.Releases[0].Release);
        Assert.Equal(["cases:publish", "cases:specimen", "deaths:publish"], answer.Document.Releases.Select(release => release.Id.Metric.Code + ":" + release.Id.Basis.Code), StringComparer.Ordinal);
        Assert.EndsWith("#pages=2", answer.Document.Payload.Address, StringComparison.Ordinal);
        Assert.Equal(2, _bench.ReadCache(answer.Document.Payload.Sha256).Count(c => c == '\n'));
    }

    [Fact]
    public async Task PullAsync_NewestReleaseWithoutATimeOfChange_IsPutAtTheHourOfPublication()
    {
        OnNewest("page=1", Reply.Text(Page(NewestRow, next: null)));

        Assert.Equal(Instant.FromUtc(2021, 12, 28, 16, 0), (await _bench.PullAsync(Source.UkDashboard))[0].Document!.Releases[0].Release.ReleasedAt);
    }

    [Theory]
    [InlineData("page=2", "next", "D016", null)]
    [InlineData("\"date\"", "\"day\"", "D005", "date")]
    [InlineData("\"date\"", "\"more\":1,\"date\"", "D005", null)]
    [InlineData("129471", "\"many\"", "D009", "newCasesByPublishDate")]
    [InlineData("129471", "1e3", "D009", "newCasesByPublishDate")]
    [InlineData("129471", "99999999999999999999", "D010", "newCasesByPublishDate")]
    [InlineData("\"data\"", "\"body\"", "D006", null)]
    [InlineData("]", "", "D006", null)]
    public async Task PullAsync_DamagedPages_AreRefusedByCodeAndField(string whole, string damaged, string code, string? field)
    {
        // "next" leads on for ever to the same page.
        var page = Page(NewestRow, next: damaged == "next" ? "/v1/data?page=2" : null);
        OnNewest("", Reply.Text(page.Replace(whole, damaged, StringComparison.Ordinal)));

        var answer = (await _bench.PullAsync(Source.UkDashboard))[0];

        Assert.Equal((PullOutcome.Refused, code), (answer.Outcome, answer.Fault!.Problem!.Code));
        if (code != "D006")
        {
            Assert.Equal(field, answer.Fault.Field);
        }
    }

    private static string Page(string row, string? next) =>
        "{\"length\":1,\"maxPageLimit\":10000,\"totalRecords\":9,\"data\":[" + row + "],\"requestPayload\":{\"page\":1},\"pagination\":{\"current\":\"x\",\"next\":"
        + (next is null ? "null" : "\"" + next + "\"") + ",\"previous\":null,\"first\":\"x\",\"last\":\"x\"}}";

    private static string Columns(string table, params int[] columns) =>
        string.Concat(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(',', columns.Select(column => line.Split(',')[column])) + "\n"));

    private static SeriesRelease Released(Metric metric, DateBasis basis, int firstDay, params long?[] counts) => new(
        new SeriesId(Source.UkDashboard, Area.UnitedKingdom, metric, basis),
        new Release(Instant.FromUtc(2021, 12, 28, 16, 0), SeriesForm.Daily, new CountRun(new LocalDate(2021, 12, firstDay), [.. counts])));

    private void On(params Reply[] replies) => _bench.Server.On("/v2/data", "areaType=overview", replies);

    private void OnNations(params Reply[] replies) => _bench.Server.On("/v2/data", "areaType=nation&release=" + Release.Days!.Start.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), replies);

    private void OnNewest(string query, params Reply[] replies) =>
        _bench.Server.On("/v1/data", "filters=areaType=overview&structure={\"areaType\":\"areaType\",\"areaCode\":\"areaCode\",\"areaName\":\"areaName\",\"date\":\"date\","
            + "\"newCasesByPublishDate\":\"newCasesByPublishDate\",\"newCasesBySpecimenDate\":\"newCasesBySpecimenDate\","
            + "\"newDeaths28DaysByPublishDate\":\"newDeaths28DaysByPublishDate\",\"newDeaths28DaysByDeathDate\":\"newDeaths28DaysByDeathDate\"}" + (query.Length > 0 ? "&" + query : ""), replies);
}
