using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Tests.Http;
using NodaTime;

namespace Dashboard.Sources.Tests.JohnsHopkins;

public sealed class JohnsHopkinsPullerTests : IAsyncLifetime
{
    internal const string Confirmed = "/csse_covid_19_data/csse_covid_19_time_series/time_series_covid19_confirmed_global.csv";
    internal const string Deaths = "/csse_covid_19_data/csse_covid_19_time_series/time_series_covid19_deaths_global.csv";
    private const string Report = "/csse_covid_19_data/csse_covid_19_daily_reports/12-27-2021.csv";

    private readonly PullBench _bench = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task PullAsync_TwoTimeSeries_GivesEveryAreaInTheImportersForm()
    {
        _bench.Server
            .On(Confirmed, "", Reply.Text(WideTableTests.Good, "Last-Modified: Tue, 28 Dec 2021 04:21:47 GMT"))
            .On(Deaths, "", Reply.Text(WideTableTests.Good.Replace(",1,3", ",0,2", StringComparison.Ordinal)));

        var answers = await _bench.PullAsync(Source.JohnsHopkins);

        Assert.Equal([PullOutcome.Data, PullOutcome.Data], answers.Select(answer => answer.Outcome));
        Assert.Equal(
            new SeriesRelease(
                new SeriesId(Source.JohnsHopkins, new Area("Saint Helena, Ascension and Tristan da Cunha, United Kingdom"), Metric.Cases, DateBasis.Snapshot),
                new Release(Instant.FromUtc(2021, 12, 28, 4, 21, 47), SeriesForm.Cumulative, new CountRun(new LocalDate(2020, 1, 22), [0, 4]))),
            answers[0].Document!.Releases[1]);
        Assert.Equal(3, answers[1].Rows);
        Assert.Equal(Metric.Deaths, answers[1].Document!.Releases[2].Id.Metric);
        // Without a time of change, the time at which the bytes came.
        Assert.Equal(Instant.FromDateTimeOffset(PullBench.Start), answers[1].Document!.Releases[2].Release.ReleasedAt);
    }

    [Theory]
    [InlineData("mirrors/jhu/")]
    [InlineData("mirrors/jhu")]
    public async Task PullAsync_BaseAddressWithAPath_IsKept(string path)
    {
        _bench.Set(Source.JohnsHopkins, "BaseAddress", _bench.Server.Address + path);
        _bench.Server.On("/mirrors/jhu" + Confirmed, "", Reply.Text(WideTableTests.Good)).On("/mirrors/jhu" + Deaths, "", Reply.Of(404));

        Assert.Equal(PullOutcome.Data, (await _bench.PullAsync(Source.JohnsHopkins))[0].Outcome);
    }

    [Fact]
    public async Task PullAsync_Payload_LeadsToTheBytesAsDecoded()
    {
        var packed = Reply.Gzip(System.Text.Encoding.UTF8.GetBytes(WideTableTests.Good));
        _bench.Server.On(Confirmed, "", new Reply(200, packed, "Content-Encoding: gzip")).On(Deaths, "", Reply.Of(404));

        var payload = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!.Payload;

        Assert.Equal(WideTableTests.Good, _bench.ReadCache(payload.Sha256));
        Assert.Equal(WideTableTests.Good.Length, payload.LengthBytes);
        Assert.Equal(new Uri(_bench.Server.Address, Confirmed).ToString(), payload.Address);
    }

    [Fact]
    public async Task PullAsync_CumulativeThatFalls_KeepsTheCorrection()
    {
        _bench.Server.On(Confirmed, "", Reply.Text(WideTableTests.Good.Replace(",0,4", ",9,4", StringComparison.Ordinal))).On(Deaths, "", Reply.Of(404));

        var run = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!.Releases[1].Release.Run;

        Assert.Equal([9, 4], run.Entries);
    }

    [Fact]
    public async Task PullAsync_RowsThatWentAndCame_AreReadAsTheyStand()
    {
        const string Head = "Province/State,Country/Region,Lat,Long,1/22/20\n";
        _bench.Server
            .On(Confirmed, "", Reply.Text(Head + "Channel Islands,United Kingdom,1,1,5\n"), Reply.Text(Head + "Guernsey,United Kingdom,1,1,2\nJersey,United Kingdom,1,1,3\n"))
            .On(Deaths, "", Reply.Of(404));

        var before = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!.Releases;
        var after = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!.Releases;

        Assert.Equal(["Channel Islands, United Kingdom"], before.Select(release => release.Id.Area.Name), StringComparer.Ordinal);
        Assert.Equal(["Guernsey, United Kingdom", "Jersey, United Kingdom"], after.Select(release => release.Id.Area.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("1/23/20", "23/1/20", "D005", 1, "1/23/20")]
    [InlineData("Country/Region", "Country_Region", "D005", 1, "Country/Region")]
    [InlineData("1/22/20,", "", "D005", 1, "1/22/20")]
    [InlineData(",0,4", ",0,many", "D009", 3, "1/23/20")]
    [InlineData(",0,4", ",0,99999999999999999999", "D010", 3, "1/23/20")]
    [InlineData(",0,4", ",0,-4", "D010", 3, "1/23/20")]
    [InlineData(",0,4", ",0", "D006", 3, null)]
    [InlineData(",0,4", ",0,\u0000", "D003", 3, null)]
    [InlineData("Taiwan*", "\"Korea, South\"", "D012", 4, "Country/Region")]
    public async Task PullAsync_DamagedFile_IsRefusedByCodeLineAndField(string whole, string damaged, string code, int line, string? field)
    {
        _bench.Server.On(Confirmed, "", Reply.Text(WideTableTests.Good.Replace(whole, damaged, StringComparison.Ordinal))).On(Deaths, "", Reply.Text(WideTableTests.Good));

        var answers = await _bench.PullAsync(Source.JohnsHopkins);

        Assert.Equal((PullOutcome.Refused, null), (answers[0].Outcome, answers[0].Document));
        var fault = answers[0].Fault!;
        Assert.Equal((code, line, field), (fault.Problem!.Code, fault.Line, fault.Field));
        Assert.Equal((Source.JohnsHopkins, 200), (fault.Source, fault.Status));
        Assert.EndsWith(Confirmed, fault.Address, StringComparison.Ordinal);
        Assert.NotEmpty(fault.RawText);
        // It costs that document only.
        Assert.Equal(PullOutcome.Data, answers[1].Outcome);
    }

    [Fact]
    public async Task PullAsync_DailyReport_GivesOnlyWhatTheTimeSeriesLack()
    {
        _bench.Server.On(Confirmed, "", Reply.Of(404)).On(Deaths, "", Reply.Of(404)).On(Report, "", Reply.Text(
            """
            FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incident_Rate,Case_Fatality_Ratio
            45001,Abbeville,South Carolina,US,2021-12-28 04:21:47,,,5,many,,,"Abbeville, South Carolina, US",,
            45001,Abbeville,South Carolina,US,2021-12-28 04:21:47,,,5,1,,,"Abbeville, South Carolina, US",,
            ,,Bermuda,United Kingdom,2021-12-28 04:21:47,,,30,3,,,"Bermuda, United Kingdom",,
            ,,England,United Kingdom,2021-12-28 04:21:47,,,70,4,,,"England, United Kingdom",,
            ,,Unknown,United Kingdom,2021-12-28 04:21:47,,,0,252,,,"Unknown, United Kingdom",,

            """,
            "Last-Modified: Tue, 28 Dec 2021 04:21:47 GMT"));

        var answers = await _bench.PullAsync(Source.JohnsHopkins, new PullAsk { Days = PullBench.Days(2021, 12, 27) });

        Assert.Equal([PullOutcome.Withdrawn, PullOutcome.Withdrawn, PullOutcome.Data], answers.Select(answer => answer.Outcome));
        var releases = answers[2].Document!.Releases;
        Assert.Equal(
            [
                ("England, United Kingdom", "cases", 70), ("Unknown, United Kingdom", "cases", 0),
                ("England, United Kingdom", "deaths", 4), ("Unknown, United Kingdom", "deaths", 252L),
            ],
            releases.Select(release => (release.Id.Area.Name, release.Id.Metric.Code, release.Release.Run[new LocalDate(2021, 12, 27)]!.Value)));
        Assert.All(releases, release => Assert.Equal(Instant.FromDateTimeOffset(PullBench.Start), release.Release.ReleasedAt));
    }

    [Fact]
    public async Task PullAsync_DayWithoutReport_IsNotPublished()
    {
        _bench.Server.On(Confirmed, "", Reply.Of(404)).On(Deaths, "", Reply.Of(404)).On(Report, "", Reply.Of(404));

        var answers = await _bench.PullAsync(Source.JohnsHopkins, new PullAsk { Days = PullBench.Days(2021, 12, 27) });

        Assert.Equal(PullOutcome.NotPublished, answers[2].Outcome);
        Assert.Equal("the daily report of 2021-12-27", answers[2].Asked);
    }
}
