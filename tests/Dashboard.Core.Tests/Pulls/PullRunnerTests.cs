using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Pulls;

public sealed class PullRunnerTests
{
    private static readonly Instant Noon = Instant.FromUtc(2021, 12, 28, 12, 0);

    private readonly MadeUpStore _store = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_SeveralDocuments_StoresEachAndRecordsTheWorst()
    {
        var told = new List<PullProgress>();
        var puller = new MadeUpPuller(Document("a", 3), PullAnswer.None("b", PullOutcome.NotPublished, "not yet"), Document("c", 4));

        var report = await Runner(puller).RunAsync(PullAsk.Everything, new Listener(told), Stop);

        Assert.Equal(new PullRunEnd(Noon, PullOutcome.NotPublished, 2, 7, new StoredDocument(2, 14), "b: not yet"), report.Run!.End);
        Assert.Equal(report.Run.End, Assert.Single(_store.Ends));
        Assert.Equal([0, 1, 2, 3], told.Select(one => one.Done));
        Assert.All(told, one => Assert.Equal(3, one.Expected));
    }

    [Fact]
    public async Task RunAsync_HeldByAnother_AsksNothing()
    {
        _store.IsHeldByAnother = true;
        var puller = new MadeUpPuller(Document("a", 3));

        var report = await Runner(puller).RunAsync(PullAsk.Everything, null, Stop);

        Assert.True(report.IsHeldByAnother);
        Assert.Equal((0, 0), (puller.Asked, _store.Ends.Count));
    }

    [Fact]
    public async Task RunAsync_Cancelled_RecordsThatAndKeepsWhatWasStored()
    {
        using var stop = new CancellationTokenSource();
        var puller = new MadeUpPuller(Document("a", 3), Document("b", 3)) { BeforeAnswer = number => { if (number == 1) { stop.Cancel(); } } };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner(puller).RunAsync(PullAsk.Everything, null, stop.Token));

        Assert.Equal(new PullRunEnd(Noon, PullOutcome.NoAnswer, 1, 3, new StoredDocument(1, 7), "stopped before it was done"), Assert.Single(_store.Ends));
    }

    [Fact]
    public async Task RunAsync_StoreFails_TellsThatFaultEvenWhereTheEndCannotBeRecorded()
    {
        _store.StoreFault = new IOException("the disk\nis full");
        await Assert.ThrowsAsync<IOException>(() => Runner(new MadeUpPuller(Document("a", 3))).RunAsync(PullAsk.Everything, null, Stop));
        Assert.Equal("the disk is full", Assert.Single(_store.Ends).Reason);

        _store.EndFault = new InvalidOperationException("nor can this be written");
        var fault = await Assert.ThrowsAsync<IOException>(() => Runner(new MadeUpPuller(Document("a", 3))).RunAsync(PullAsk.Everything, null, Stop));
        Assert.Same(_store.StoreFault, fault);
    }

    [Fact]
    public async Task RunAsync_AThrottledSource_PassesOnHowLongToWait()
    {
        var puller = new MadeUpPuller(PullAnswer.None("a", PullOutcome.Throttled, "later", Duration.FromMinutes(7)));

        Assert.Equal(Duration.FromMinutes(7), (await Runner(puller).RunAsync(PullAsk.Everything, null, Stop)).RetryAfter);
    }

    [Fact]
    public async Task RunAsync_AThrottledDocumentBeforeOthers_StillPassesOnHowLongToWait()
    {
        var puller = new MadeUpPuller(
            PullAnswer.None("a", PullOutcome.Throttled, "later", Duration.FromMinutes(7)), PullAnswer.None("b", PullOutcome.NotPublished, "not yet"));

        Assert.Equal(Duration.FromMinutes(7), (await Runner(puller).RunAsync(PullAsk.Everything, null, Stop)).RetryAfter);
    }

    private PullRunner Runner(ISourcePuller puller) => new(puller, _store, new StoppedClock(), Duration.FromMinutes(1));

    private static PullAnswer Document(string asked, long rows)
    {
        var id = new SeriesId(Source.JohnsHopkins, Area.UnitedKingdom, Metric.Cases, DateBasis.Snapshot);
        var release = new Release(Noon, SeriesForm.Cumulative, new CountRun(new LocalDate(2021, 12, 27), [rows]));
        var payload = new Payload(Source.JohnsHopkins, "http://127.0.0.1/" + asked, Noon, new string('0', 64), 1);
        return PullAnswer.Data(asked, new PulledDocument(payload, [new SeriesRelease(id, release)], []), rows, string.Empty);
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Noon;
    }

    private sealed class Listener(List<PullProgress> told) : IProgress<PullProgress>
    {
        public void Report(PullProgress value) => told.Add(value);
    }

    private sealed class MadeUpPuller(params PullAnswer[] answers) : ISourcePuller
    {
        public int Asked { get; private set; }

        public Action<int> BeforeAnswer { get; init; } = _ => { };

        public Source Source => Source.JohnsHopkins;

        public int Expects(PullAsk ask) => answers.Length;

        public async IAsyncEnumerable<PullAnswer> PullAsync(
            PullAsk ask, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            foreach (var answer in answers)
            {
                BeforeAnswer(Asked++);
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                yield return answer;
            }
        }
    }

    /// <summary>Takes whatever comes, each document as one release with seven changed days.</summary>
    private sealed class MadeUpStore : IReleaseStore
    {
        public List<PullRunEnd> Ends { get; } = [];

        public bool IsHeldByAnother { get; set; }

        public Exception? StoreFault { get; set; }

        public Exception? EndFault { get; set; }

        public ValueTask<StoredDocument> StoreAsync(PulledDocument document, CancellationToken cancellation) =>
            StoreFault is null ? ValueTask.FromResult(new StoredDocument(1, 7)) : throw StoreFault;

        public ValueTask<PullRun?> TryBeginRunAsync(Source source, Instant now, Instant until, CancellationToken cancellation) =>
            ValueTask.FromResult(IsHeldByAnother ? null : new PullRun(1, source, now, null));

        public ValueTask<PullRun?> TryBeginRunAfterAsync(Source source, PullRun? newest, Instant now, Instant until, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public ValueTask EndRunAsync(PullRun run, PullRunEnd end, CancellationToken cancellation)
        {
            if (EndFault is not null)
            {
                throw EndFault;
            }

            Ends.Add(end);
            return ValueTask.CompletedTask;
        }

        public ValueTask<Payload?> FindPayloadAsync(SeriesId id, Instant releasedAt, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<PullRun>> ListRunsAsync(Source? source, int atMost, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation) => throw new NotSupportedException();
    }
}
