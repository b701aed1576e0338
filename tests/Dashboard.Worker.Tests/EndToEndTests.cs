using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Worker.Tests;

/// <summary>From HTTP through parser and store to a question; the counts are those of the issues and vintages that UPSTREAM names.</summary>
public sealed class EndToEndTests
{
    private static readonly LocalDate ChristmasMonday = new(2021, 12, 27);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task JohnsHopkins_PulledBeforeAndAfterTheBackfill_TellsBothStories()
    {
        await using var bench = await Bench.NewAsync();
        var store = await bench.OpenAsync();

        var first = await bench.PullAsync(store, Source.JohnsHopkins);
        bench.StandIn.MoveTo(Bench.AfterTheBackfill);
        var second = await bench.PullAsync(store, Source.JohnsHopkins);

        Assert.Equal((PullOutcome.Data, 2, string.Empty), (first.Run!.End!.Outcome, first.Run.End.Documents, first.Run.End.Reason));
        Assert.True(second.Run!.End!.Stored.NewReleases > 0);
        var reader = new SeriesReader(store, Bench.Snapshot.Calendar);
        var story = (await new DayStoryQuestion(Selector("jhu:United Kingdom:cases"), ChristmasMonday).AskAsync(reader, Stop)).Value!;
        Assert.Equal([318_699, 107_699], story.Prints.Select(print => print.Count));
        Assert.Equal(318_699, await CountAsync(reader, "jhu:United Kingdom:cases@2021-12-28"));
        Assert.Equal(107_699, await CountAsync(reader, "jhu:United Kingdom:cases@2022-01-07"));
    }

    [Fact]
    public async Task SecondPull_OfTheSameFiles_AsksWhetherTheyChangedAndChangesNothing()
    {
        await using var bench = await Bench.NewAsync();
        var store = await bench.OpenAsync();
        await bench.PullAsync(store, Source.JohnsHopkins);
        var held = await store.ListAsync(Stop);
        bench.StandIn.ForgetRequests();

        var again = await bench.PullAsync(store, Source.JohnsHopkins);

        Assert.Equal((PullOutcome.NotModified, new StoredDocument(0, 0), 0L), (again.Run!.End!.Outcome, again.Run.End.Stored, again.Run.End.Rows));
        Assert.All(again.Results, result => Assert.EndsWith("(304)", result.Reason, StringComparison.Ordinal));
        Assert.All(bench.StandIn.Requests, request => Assert.NotNull(request.Header("If-None-Match") ?? request.Header("If-Modified-Since")));
        Assert.Equal(held, await store.ListAsync(Stop));
    }

    [Fact]
    public async Task UkDashboard_ReleaseOfADay_IsHeldAsItsReadersSawIt()
    {
        await using var bench = await Bench.NewAsync(Instant.FromUtc(2021, 12, 31, 18, 0));
        var store = await bench.OpenAsync();
        var day = new LocalDate(2021, 12, 24);

        var report = await bench.PullAsync(store, Source.UkDashboard, new PullAsk { Days = new DateInterval(day, day) });

        Assert.Contains(report.Results, result => result.Outcome == PullOutcome.Data);
        Assert.Contains(await store.ListAsync(Stop), held => held.Id.Source == Source.UkDashboard && held.Id.Area == Area.England);
    }

    public static TheoryData<Fault, PullOutcome, string?> Faults { get; } = new()
    {
        { Fault.Html(), PullOutcome.Refused, "D004" },
        { Fault.NulBytes(), PullOutcome.Refused, "D003" },
        { Fault.TextForCount(), PullOutcome.Refused, "D009" },
        { Fault.RenamedColumn("Country/Region", "Country"), PullOutcome.Refused, "D005" },
        { Fault.Empty(), PullOutcome.Refused, "D001" },
        { Fault.Status(400), PullOutcome.Refused, "D019" },
        { Fault.Status(503), PullOutcome.NoAnswer, null },
        { Fault.HangUp(), PullOutcome.NoAnswer, null },
        { Fault.CutShort(5_000), PullOutcome.NoAnswer, null },
        { Fault.Status(404), PullOutcome.Withdrawn, null },
        { Fault.Status(429, Duration.FromHours(2)), PullOutcome.Throttled, null },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_OfTheSource_CostsThatDocumentOnlyAndTheNextPullHealsIt(Fault fault, PullOutcome outcome, string? problem)
    {
        await using var bench = await Bench.NewAsync();
        var store = await bench.OpenAsync();
        await bench.PullAsync(store, Source.JohnsHopkins);
        bench.StandIn.MoveTo(Bench.AfterTheBackfill);
        bench.StandIn.Misbehave(fault, Bench.Confirmed);

        var bad = await bench.PullAsync(store, Source.JohnsHopkins);

        Assert.Equal((outcome, problem), (bad.Run!.End!.Outcome, RunReason.ProblemIn(bad.Run.End.Reason)?.Code));
        Assert.Contains("time_series_covid19_confirmed_global.csv", bad.Run.End.Reason, StringComparison.Ordinal);
        Assert.Equal(outcome == PullOutcome.Throttled ? 1 : 2, bad.Results.Length);
        Assert.Single((await store.FindAsync(Bench.UkCases, Stop))!.Releases);
        Assert.Equal(outcome == PullOutcome.Throttled ? Duration.FromHours(2) : null, bad.RetryAfter);

        bench.StandIn.Behave();
        await bench.PullAsync(store, Source.JohnsHopkins);
        Assert.Equal(2, (await store.FindAsync(Bench.UkCases, Stop))!.Releases.Length);
    }

    [Fact]
    public async Task Document_ThatContradictsAReleaseHeld_IsRefusedWithItsCode()
    {
        await using var bench = await Bench.NewAsync();
        var store = await bench.OpenAsync();
        await bench.PullAsync(store, Source.JohnsHopkins);
        var held = (await store.FindAsync(Bench.UkCases, Stop))!.Releases[0];
        var liar = new LyingPuller(Bench.UkCases, held);

        var report = await new PullRunner(liar, store, SystemClock.Instance, Duration.FromSeconds(2)).RunAsync(PullAsk.Everything, null, Stop);

        Assert.Equal((PullOutcome.Refused, 0), (report.Run!.End!.Outcome, report.Run.End.Documents));
        Assert.StartsWith("D014 the lie: jhu:United Kingdom:cases", report.Run.End.Reason, StringComparison.Ordinal);
        Assert.Equal(held, (await store.FindAsync(Bench.UkCases, Stop))!.Releases.Single());
    }

    private static SeriesSelector Selector(string text) => SeriesSelector.Parse(text);

    private static async Task<long?> CountAsync(SeriesReader reader, string selector) =>
        (await reader.ReadAsync(Selector(selector), Stop)).Value!.Daily.Entries[Period.DaysBetween(new LocalDate(2020, 1, 22), ChristmasMonday)].Count;
}
