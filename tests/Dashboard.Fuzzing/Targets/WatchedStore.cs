using System.Security.Cryptography;
using System.Text;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Fuzzing.Engine;
using Dashboard.Storage.Databases;
using NodaTime;

namespace Dashboard.Fuzzing.Targets;

/// <summary>A store that is looked into after each document: all of its releases are there, or nothing has changed.</summary>
internal sealed class WatchedStore(ReleaseStore store) : IReleaseStore
{
    /// <summary>How many documents were handed over.</summary>
    public int Documents { get; private set; }

    public async ValueTask<StoredDocument> StoreAsync(PulledDocument document, CancellationToken cancellation)
    {
        Documents++;
        var before = await HashAsync(cancellation);
        try
        {
            var stored = await store.StoreAsync(document, cancellation);
            await CheckWholeAsync(document, cancellation);
            return stored;
        }
        catch (Exception e) when (e is not BrokenPromiseException)
        {
            if (await HashAsync(cancellation) != before)
            {
                throw new BrokenPromiseException("a document that failed left something in the store: " + e.GetType().Name);
            }

            throw;
        }
    }

    /// <summary>A text that is another as soon as any release is.</summary>
    public async ValueTask<string> HashAsync(CancellationToken cancellation)
    {
        var text = new StringBuilder();
        foreach (var summary in await store.ListAsync(cancellation))
        {
            text.Append(summary.Id).Append('\n');
            foreach (var release in (await store.FindWholeAsync(summary.Id, cancellation))!.Releases)
            {
                text.Append(release.ReleasedAt.ToUnixTimeTicks()).Append(' ').Append(release.Run.FirstDay).Append(' ').AppendJoin(' ', release.Run.Entries).Append('\n');
            }
        }

        text.AppendJoin('\n', await store.ListAreasAsync(cancellation));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    public ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation) => store.FindAsync(id, cancellation);

    public ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation) => store.ListAreasAsync(cancellation);

    public ValueTask<Payload?> FindPayloadAsync(SeriesId id, Instant releasedAt, CancellationToken cancellation) => store.FindPayloadAsync(id, releasedAt, cancellation);

    public ValueTask<PullRun?> TryBeginRunAsync(Source source, Instant now, Instant until, CancellationToken cancellation) => store.TryBeginRunAsync(source, now, until, cancellation);

    public ValueTask<PullRun?> TryBeginRunAfterAsync(Source source, PullRun? newest, Instant now, Instant until, CancellationToken cancellation) =>
        store.TryBeginRunAfterAsync(source, newest, now, until, cancellation);

    public ValueTask EndRunAsync(PullRun run, PullRunEnd end, CancellationToken cancellation) => store.EndRunAsync(run, end, cancellation);

    public ValueTask<IReadOnlyList<PullRun>> ListRunsAsync(Source? source, int atMost, CancellationToken cancellation) => store.ListRunsAsync(source, atMost, cancellation);

    private async ValueTask CheckWholeAsync(PulledDocument document, CancellationToken cancellation)
    {
        foreach (var (id, release) in document.Releases)
        {
            var held = (await store.FindAsync(id, cancellation))?.AsOf(release.ReleasedAt)?.Run;
            for (var i = 0; i < release.Run.Entries.Length; i++)
            {
                if (held is null || held[release.Run.FirstDay.PlusDays(i)] != release.Run.Entries[i])
                {
                    throw new BrokenPromiseException("a stored document is not there as it came");
                }
            }
        }
    }
}
