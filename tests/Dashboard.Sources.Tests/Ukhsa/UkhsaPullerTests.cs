using System.Globalization;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Tests.Http;
using NodaTime;

namespace Dashboard.Sources.Tests.Ukhsa;

public sealed class UkhsaPullerTests : IAsyncLifetime
{
    private const string Path =
        "/themes/infectious_disease/sub_themes/respiratory/topics/COVID-19/geography_types/Nation/geographies/England/metrics/";

    internal const string Cases = "COVID-19_cases_casesByDay";
    private const string Deaths = "COVID-19_deaths_ONSByDay";

    internal static string Good => Text(2, isLast: true, Row(Cases, "2023-11-06", "1.0"), Row(Cases, "2023-11-07", "1.0")) + "\n";

    private readonly PullBench _bench = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task PullAsync_TwoPages_MakeOneRelease()
    {
        On(Cases, "page=1&page_size=365", Page(3, isLast: false, Row(Cases, "2023-11-06", "12.0"), Row(Cases, "2023-11-07", "0")));
        On(Cases, "page=2&page_size=365", Page(3, isLast: true, Row(Cases, "2023-11-08", "7.0", delay: "true")));
        On(Deaths, "page=1&page_size=365", Page(1, isLast: true, Row(Deaths, "2023-11-08", "4")));

        var answers = await _bench.PullAsync(Source.Ukhsa);

        Assert.Equal([PullOutcome.Data, PullOutcome.Data], answers.Select(answer => answer.Outcome));
        var received = Instant.FromDateTimeOffset(PullBench.Start);
        Assert.Equal(
            [new SeriesRelease(new SeriesId(Source.Ukhsa, Area.England, Metric.Cases, DateBasis.Specimen), new Release(received, SeriesForm.Daily, new CountRun(new LocalDate(2023, 11, 6), [12, 0, 7])))],
            answers[0].Document!.Releases);
        Assert.Equal(
            [new SeriesRelease(new SeriesId(Source.Ukhsa, Area.England, Metric.Deaths, DateBasis.Death), new Release(received, SeriesForm.Daily, new CountRun(new LocalDate(2023, 11, 8), [4])))],
            answers[1].Document!.Releases);
        Assert.Equal("2023-11-06 to 2023-11-08; from 2023-11-08 the publisher says that reports are still coming in", answers[0].Reason);
        Assert.Equal((3, "COVID-19_cases_casesByDay of England"), (answers[0].Rows, answers[0].Asked));
    }

    [Fact]
    public async Task PullAsync_DayWithoutRow_HasNoEntrySinceTheRowsAddUp()
    {
        On(Cases, "", Page(2, isLast: true, Row(Cases, "2023-11-06", "1"), Row(Cases, "2023-11-08", "2")));
        On(Deaths, "", Reply.Of(404));

        var answers = await _bench.PullAsync(Source.Ukhsa);

        Assert.Equal([1, null, 2], answers[0].Document!.Releases[0].Release.Run.Entries);
        Assert.Equal(PullOutcome.Withdrawn, answers[1].Outcome);
    }

    [Fact]
    public async Task PullAsync_SamePagesAgain_AreTheSameRelease()
    {
        On(Cases, "", Page(1, isLast: true, Row(Cases, "2023-11-06", "1")));
        On(Deaths, "", Reply.Of(404));
        var first = (await _bench.PullAsync(Source.Ukhsa))[0].Document;
        _bench.Skipping.Advance(TimeSpan.FromDays(7));

        Assert.Equal(PullOutcome.NotModified, (await _bench.PullAsync(Source.Ukhsa, PullBench.Holding(first)))[0].Outcome);
    }

    [Fact]
    public async Task PullAsync_PageThatFailsInTheMiddle_LeavesNothing()
    {
        On(Cases, "page=1", Page(2, isLast: false, Row(Cases, "2023-11-06", "1")));
        On(Cases, "page=2", Reply.Of(500));
        On(Deaths, "", Reply.Of(404));

        var answer = (await _bench.PullAsync(Source.Ukhsa))[0];

        Assert.Equal((PullOutcome.NoAnswer, 500), (answer.Outcome, answer.Fault!.Status));
        Assert.Contains("page=2", answer.Fault.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PullAsync_PagesInACircle_AreRefused()
    {
        On(Cases, "", Page(9, isLast: false, Row(Cases, "2023-11-06", "1")));
        On(Deaths, "", Reply.Of(404));

        var answer = (await _bench.PullAsync(Source.Ukhsa))[0];

        Assert.Equal((PullOutcome.Refused, "D016"), (answer.Outcome, answer.Fault!.Problem!.Code));
        Assert.Equal("page 2 is the same as one before it; the pages go in a circle", answer.Reason);
        Assert.Equal(2, _bench.Server.Asked.Count(head => head.Contains(Cases, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task PullAsync_PagesWithoutEnd_AreRefused()
    {
        // Each page differs, so only their number tells.
        var replies = Enumerable.Range(0, 102)
            .Select(day => Page(9, isLast: false, Row(Cases, new LocalDate(2023, 1, 1).PlusDays(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), "1")));
        On(Cases, "", [.. replies]);
        On(Deaths, "", Reply.Of(404));
        _bench.Set(Source.Ukhsa, "RequestsPerMinute", "1000");

        var answer = (await _bench.PullAsync(Source.Ukhsa))[0];

        Assert.Equal((PullOutcome.Refused, "there is no end of pages; 100 are the most that such a document has"), (answer.Outcome, answer.Reason));
    }

    [Theory]
    [InlineData("\"metric_value\":1.0", "\"metric_value\":1.5", "D009", "metric_value")]
    [InlineData("\"metric_value\":1.0", "\"metric_value\":null", "D009", "metric_value")]
    [InlineData("\"metric_value\":1.0", "\"metric_value\":\"one\"", "D009", "metric_value")]
    [InlineData("\"metric_value\":1.0", "\"metric_value\":-1.0", "D010", "metric_value")]
    [InlineData("\"metric_value\":1.0", "\"value\":1.0", "D005", "metric_value")]
    [InlineData("2023-11-07", "2023-11-06", "D008", "date")]
    [InlineData("2023-11-07", "2023-11-05", "D008", "date")]
    [InlineData("2023-11-07", "7 Nov 2023", "D007", "date")]
    [InlineData("\"geography\":\"England\"", "\"geography\":\"London\"", "D011", "geography")]
    [InlineData("\"metric\":\"COVID-19_cases_casesByDay\"", "\"metric\":\"COVID-19_cases_rateRollingMean\"", "D017", "metric")]
    [InlineData("\"count\":2", "\"count\":3", "D016", "count")]
    [InlineData("\"count\":2,", "", "D006", null)]
    [InlineData("\"results\":[", "\"results\":null,\"was\":[", "D006", null)]
    [InlineData("}]}", "}", "D006", null)]
    [InlineData("\"geography\":\"England\"", "\"geography\":\"\\ud800\"", "D003", "geography")] // half a character
    public async Task PullAsync_DamagedPage_IsRefusedByCodeAndField(string whole, string damaged, string code, string? field)
    {
        var page = Text(2, isLast: true, Row(Cases, "2023-11-06", "1.0"), Row(Cases, "2023-11-07", "1.0"));
        Assert.Contains(whole, page, StringComparison.Ordinal);
        On(Cases, "", Reply.Text(page.Replace(whole, damaged, StringComparison.Ordinal)));
        On(Deaths, "", Reply.Of(404));

        var answer = (await _bench.PullAsync(Source.Ukhsa))[0];

        Assert.Equal((PullOutcome.Refused, code), (answer.Outcome, answer.Fault!.Problem!.Code));
        Assert.True(field is null || field == answer.Fault.Field, answer.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task PullAsync_AnswerWithoutAPage_IsRefused(string text)
    {
        On(Cases, "", Reply.Text(text));
        On(Deaths, "", Reply.Of(404));

        var answer = (await _bench.PullAsync(Source.Ukhsa))[0];

        Assert.Equal((PullOutcome.Refused, "D001"), (answer.Outcome, answer.Fault!.Problem!.Code));
    }

    [Fact]
    public async Task PullAsync_RowThatIsNull_IsRefusedAtItsPlace()
    {
        On(Cases, "", Reply.Text(Text(2, isLast: true, Row(Cases, "2023-11-06", "1.0"), "null")));
        On(Deaths, "", Reply.Of(404));

        var answer = (await _bench.PullAsync(Source.Ukhsa))[0];

        Assert.Equal((PullOutcome.Refused, "D006", 2), (answer.Outcome, answer.Fault!.Problem!.Code, answer.Fault.Line));
    }

    [Fact]
    public async Task PullAsync_FieldThatIsNew_IsNotLookedAt()
    {
        On(Cases, "", Page(1, isLast: true, Row(Cases, "2023-11-06", "1,\"upper_confidence\":2")));
        On(Deaths, "", Reply.Of(404));

        Assert.Equal(PullOutcome.Data, (await _bench.PullAsync(Source.Ukhsa))[0].Outcome);
    }

    private static string Row(string metric, string day, string value, string delay = "false") =>
        "{\"theme\":\"infectious_disease\",\"geography\":\"England\",\"geography_code\":\"E92000001\",\"metric\":\"" + metric
        + "\",\"stratum\":\"default\",\"sex\":\"all\",\"age\":\"all\",\"date\":\"" + day + "\",\"metric_value\":" + value + ",\"in_reporting_delay_period\":" + delay + "}";

    private static string Text(int count, bool isLast, params string[] rows) =>
        "{\"count\":" + count.ToString(CultureInfo.InvariantCulture) + ",\"next\":" + (isLast ? "null" : "\"http://elsewhere/\"") + ",\"previous\":null,\"results\":[" + string.Join(',', rows) + "]}";

    private static Reply Page(int count, bool isLast, params string[] rows) => Reply.Text(Text(count, isLast, rows), "Content-Type: application/json");

    private void On(string metric, string query, params Reply[] replies) => _bench.Server.On(Path + metric, query, replies);
}
