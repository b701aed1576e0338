using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Http;

namespace Dashboard.Sources.Tests.Http;

/// <summary>Repetition, pauses, time-outs, the budget and stopping, each on a real connection or a clock that skips waits.</summary>
public sealed class GuardTests
{
    private const string Path = "/v2/data";

    private static readonly PullAsk Release = new() { Days = PullBench.Days(2021, 12, 28) };

    [Fact]
    public async Task PullAsync_ServerThatFails_WaitsLongerEachTimeAndNeverBeyondTheLongest()
    {
        await using var bench = new PullBench();
        bench.Set(Source.UkDashboard, "Retries", "8").Set(Source.UkDashboard, "FailuresBeforePause", "100").Server.On(Path, "", Reply.Of(500));

        await bench.PullAsync(Source.UkDashboard, Release);

        var waits = bench.Skipping.Waits.Take(8).ToArray();
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(30)));
        Assert.True(waits[^1] > waits[0], string.Join(' ', waits));
        // The jitter: two waits of the same step differ.
        Assert.NotEqual(waits[0], bench.Skipping.Waits[8]);
    }

    [Fact]
    public async Task PullAsync_ServerThatRecovers_GivesWhatItThenSays()
    {
        await using var bench = new PullBench();
        bench.Server.On(Path, "", Reply.Of(500), Reply.Of(502), Reply.Of(204));

        Assert.Equal(PullOutcome.Empty, (await bench.PullAsync(Source.UkDashboard, Release))[0].Outcome);
        Assert.Equal(2, bench.Skipping.Waits.Count);
    }

    [Fact]
    public async Task PullAsync_ServerThatKeepsFailing_IsLeftAloneForAPause()
    {
        await using var bench = new PullBench();
        bench.Set(Source.UkDashboard, "Retries", "3").Set(Source.UkDashboard, "FailuresBeforePause", "4").Server.On(Path, "", Reply.Of(500));
        var puller = bench.NewPuller(Source.UkDashboard);
        var first = await PullBench.ToListAsync(puller, Release, TestContext.Current.CancellationToken);

        Assert.Equal((PullOutcome.NoAnswer, 500), (first[0].Outcome, first[0].Fault!.Status));
        Assert.Equal("it is not asked for 300 s, since the last 4 requests all failed", first[1].Reason);
        Assert.Equal(4, bench.Server.Asked.Count);

        bench.Server.On(Path, "", Reply.Of(204));
        bench.Skipping.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(PullOutcome.Empty, (await PullBench.ToListAsync(puller, Release, TestContext.Current.CancellationToken))[0].Outcome);
    }

    [Fact]
    public async Task PullAsync_SilentServer_IsNoAnswerWithinTheTimeOut()
    {
        await using var bench = new PullBench(isReal: true);
        bench.Set(Source.UkDashboard, "AttemptTimeout", "00:00:00.1").Set(Source.UkDashboard, "Retries", "0")
            .Server.On(Path, "", Reply.Of(200) with { IsSilent = true });

        var answer = (await bench.PullAsync(Source.UkDashboard, Release))[0];

        Assert.Equal((PullOutcome.NoAnswer, "no whole answer came within 0.1 s", null), (answer.Outcome, answer.Reason, answer.Fault!.Status));
    }

    [Fact]
    public async Task PullAsync_BodyThatTakesForEver_IsNoAnswerWithinTheTimeOut()
    {
        await using var bench = new PullBench(isReal: true);
        bench.Set(Source.UkDashboard, "AttemptTimeout", "00:00:00.2").Set(Source.UkDashboard, "Retries", "0").Set(Source.UkDashboard, "LargestBodyBytes", "1073741824")
            .Server.On(Path, "", Reply.Text("x") with { IsEndless = true });

        Assert.Equal(PullOutcome.NoAnswer, (await bench.PullAsync(Source.UkDashboard, Release))[0].Outcome);
    }

    [Fact]
    public async Task PullAsync_NobodyThere_IsNoAnswerWithTheAddressAndTheCause()
    {
        // Port 1 is nobody's.
        const string Nobody = "http://127.0.0.1:1/";
        await using var bench = new PullBench();
        bench.Set(Source.UkDashboard, "BaseAddress", Nobody);

        var answer = (await bench.PullAsync(Source.UkDashboard, Release))[0];

        Assert.Equal("no answer came: Connection refused", answer.Reason);
        Assert.StartsWith(Nobody + "v2/data?areaType=overview", answer.Fault!.Address, StringComparison.Ordinal);
        Assert.Null(answer.Fault.Status);
    }

    [Fact]
    public async Task PullAsync_Stopped_StopsAtOnce()
    {
        await using var bench = new PullBench(isReal: true);
        bench.Server.On(Path, "", Reply.Of(200) with { IsSilent = true });
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PullBench.ToListAsync(bench.NewPuller(Source.UkDashboard), Release, stop.Token));
    }

    [Fact]
    public async Task WaitAsync_MoreRequestsThanAMinuteHas_WaitUntilTheFirstIsAMinuteOld()
    {
        var time = new SkippingTime(PullBench.Start, TimeSpan.FromMinutes(2));
        var budget = new RequestBudget(time, requestsPerMinute: 2);
        await budget.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(15));
        await budget.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(time.Waits);

        await budget.WaitAsync(TestContext.Current.CancellationToken);
        await budget.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal([TimeSpan.FromSeconds(45), TimeSpan.FromSeconds(15)], time.Waits);
    }
}
