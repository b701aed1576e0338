using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Storage.Databases;
using NodaTime;

namespace Dashboard.Fuzzing.Targets;

/// <summary>A store's file whose bytes a broken disc has changed.</summary>
internal static class StoreFileTarget
{
    public static async Task<FuzzTarget> MakeAsync(RealFigures figures, string scratch, CancellationToken cancellation)
    {
        var file = Path.Combine(scratch, "damaged.db");
        await using (var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(file), cancellation))
        {
            var history = await figures.HistoryAsync("jhu:England, United Kingdom:cases", cancellation);
            var payload = new Payload(Source.JohnsHopkins, "http://publisher.invalid/", Instant.FromUtc(2022, 1, 9, 12, 0), new string('0', 64), 1);
            var areas = (await figures.Whole.ListAreasAsync(cancellation)).Where(record => record.Area == history.Id.Area);
            await store.StoreAsync(new PulledDocument(payload, [.. history.Releases.Take(6).Select(release => new SeriesRelease(history.Id, release))], [.. areas]), cancellation);
            var run = (await store.TryBeginRunAsync(Source.JohnsHopkins, payload.ReceivedAt, payload.ReceivedAt + Duration.FromMinutes(1), cancellation))!;
            await store.EndRunAsync(run, new PullRunEnd(payload.ReceivedAt, PullOutcome.Data, 1, 1, new StoredDocument(1, 1), "done"), cancellation);
        }

        var good = await File.ReadAllBytesAsync(file, cancellation);
        return new FuzzTarget("store-file", 4, dice => BytesMutator.Damage(dice, good), bytes => ReadAsync(file, bytes).GetAwaiter().GetResult());
    }

    private static async Task<CaseEnd> ReadAsync(string file, byte[] bytes)
    {
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        await File.WriteAllBytesAsync(file, bytes);
        try
        {
            await using var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(file), CancellationToken.None);
            foreach (var summary in await store.ListAsync(CancellationToken.None))
            {
                _ = (await store.FindAsync(summary.Id, CancellationToken.None))?.Latest;
                await store.FindPayloadAsync(summary.Id, summary.FirstReleasedAt, CancellationToken.None);
            }

            await store.ListAreasAsync(CancellationToken.None);
            await store.ListRunsAsync(null, 10, CancellationToken.None);
            return CaseEnd.Accepted;
        }
        catch (StoreException e)
        {
            return CaseEnd.Refused(e.Message, Path.GetFileName(file));
        }
    }
}
