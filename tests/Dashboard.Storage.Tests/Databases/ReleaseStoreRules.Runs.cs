using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Storage.Tests.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

/// <content>The runs, and the claims on a source under clocks that jump.</content>
public abstract partial class ReleaseStoreRules
{
    [Fact]
    public async Task ListRunsAsync_AfterRuns_TellsThemNewestFirst()
    {
        var (store, now) = (await OpenAsync(), Sample.At("2024-02-03T10:00:00Z"));
        var jhu = await store.TryBeginRunAsync(Source.JohnsHopkins, now, now + Duration.FromMinutes(10), Stop);
        var first = await store.TryBeginRunAsync(Source.UkDashboard, now, now + Duration.FromMinutes(10), Stop);
        var end = new PullRunEnd(now + Duration.FromMinutes(1), PullOutcome.Refused, 3, 1_234, new StoredDocument(2, 77), "a column is missing");
        await store.EndRunAsync(first!, end, Stop);
        await store.EndRunAsync(first!, end with { Reason = "said twice" }, Stop);
        var second = await store.TryBeginRunAsync(Source.UkDashboard, now + Duration.FromHours(1), now + Duration.FromHours(2), Stop);

        Assert.Equal([second!, first! with { End = end }, jhu!], await store.ListRunsAsync(null, 10, Stop));
        Assert.Equal([second!, first! with { End = end }], await store.ListRunsAsync(Source.UkDashboard, 10, Stop));
        Assert.Equal([second!], await store.ListRunsAsync(null, 1, Stop));
        Assert.True(second!.Number > first.Number);
    }

    [Fact]
    public async Task TryBeginRunAsync_WhileAnotherHoldsTheSource_IsNull()
    {
        var (store, now) = (await OpenAsync(), Sample.At("2024-02-03T10:00:00Z"));
        var until = now + Duration.FromMinutes(10);
        var run = await store.TryBeginRunAsync(Source.UkDashboard, now, until, Stop);

        Assert.Null(await store.TryBeginRunAsync(Source.UkDashboard, now, until, Stop));
        Assert.NotNull(await store.TryBeginRunAsync(Source.JohnsHopkins, now, until, Stop));
        await store.EndRunAsync(run!, Ended(now), Stop);
        Assert.NotNull(await store.TryBeginRunAsync(Source.UkDashboard, now, until, Stop));
    }

    [Fact]
    public async Task TryBeginRunAfterAsync_WhereAnotherWasFaster_IsNullEvenWhenThatRunHasEnded()
    {
        var (store, now) = (await OpenAsync(), Sample.At("2024-02-03T10:00:00Z"));
        var until = now + Duration.FromMinutes(10);
        await store.TryBeginRunAsync(Source.JohnsHopkins, now, until, Stop);
        var faster = await store.TryBeginRunAfterAsync(Source.UkDashboard, null, now, until, Stop);
        await store.EndRunAsync(faster!, Ended(now), Stop);

        Assert.Null(await store.TryBeginRunAfterAsync(Source.UkDashboard, null, now, until, Stop));
        Assert.Null(await store.TryBeginRunAfterAsync(Source.UkDashboard, faster, now, until, Stop)); // known while it was under way
        Assert.NotNull(await store.TryBeginRunAfterAsync(Source.UkDashboard, faster! with { End = Ended(now) }, now, until, Stop));
    }

    [Fact]
    public async Task TryBeginRunAsync_AfterAWorkerWasKilled_WaitsForTheEndOfItsClaim()
    {
        var (store, now) = (await OpenAsync(), Sample.At("2024-02-03T10:00:00Z"));
        var killed = await store.TryBeginRunAsync(Source.UkDashboard, now, now + Duration.FromMinutes(10), Stop);

        Assert.Null(await store.TryBeginRunAsync(Source.UkDashboard, now + Duration.FromMinutes(10) - Duration.Epsilon, now + Duration.FromHours(1), Stop));
        var next = await store.TryBeginRunAsync(Source.UkDashboard, now + Duration.FromMinutes(10), now + Duration.FromHours(1), Stop);
        Assert.NotNull(next);

        // The first was only slow: its end is recorded and leaves the second's claim alone.
        await store.EndRunAsync(killed!, Ended(now + Duration.FromMinutes(11)), Stop);
        Assert.Null(await store.TryBeginRunAsync(Source.UkDashboard, now + Duration.FromMinutes(12), now + Duration.FromHours(1), Stop));
        Assert.NotNull((await store.ListRunsAsync(null, 10, Stop))[1].End);
    }

    [Fact]
    public async Task TryBeginRunAsync_AfterTheClockJumpedBack_NeitherLetsTwoInNorLocksForEver()
    {
        var (store, wrong) = (await OpenAsync(), Sample.At("2025-02-03T10:00:00Z"));
        await store.TryBeginRunAsync(Source.UkDashboard, wrong, wrong + Duration.FromMinutes(10), Stop);
        var right = Sample.At("2024-02-03T10:00:00Z");

        Assert.Null(await BeginAsync(right));
        Assert.Null(await BeginAsync(right + Duration.FromMinutes(9)));
        Assert.Null(await BeginAsync(right - Duration.FromMinutes(30))); // and back once more
        Assert.Null(await BeginAsync(right - Duration.FromMinutes(21)));
        Assert.NotNull(await BeginAsync(right - Duration.FromMinutes(20)));
        Assert.Null(await BeginAsync(right - Duration.FromMinutes(19)));

        ValueTask<PullRun?> BeginAsync(Instant now) => store.TryBeginRunAsync(Source.UkDashboard, now, now + Duration.FromMinutes(10), Stop);
    }

    [Fact]
    public async Task TryBeginRunAsync_ByManyAtOnce_LetsOneIn()
    {
        var (one, other, now) = (await OpenAsync(), await OpenAsync(), Sample.At("2024-02-03T10:00:00Z"));
        var runs = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            (i % 2 == 0 ? one : other).TryBeginRunAsync(Source.UkDashboard, now, now + Duration.FromMinutes(10), Stop).AsTask())));

        Assert.Single(runs, run => run is not null);
    }

    private static PullRunEnd Ended(Instant at) => new(at, PullOutcome.Data, 1, 1, new StoredDocument(0, 0), string.Empty);
}
