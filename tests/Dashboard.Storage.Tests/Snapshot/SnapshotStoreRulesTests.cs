using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class SnapshotStoreRulesTests : SeriesStoreRules, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override ValueTask<ISeriesStore> HoldingAsync(IReadOnlyList<SeriesRelease> releases, IReadOnlyList<AreaRecord> areas)
    {
        var histories = releases.GroupBy(release => release.Id, release => release.Release)
            .Select(series => new RevisionHistory(series.Key, [.. series.OrderBy(release => release.ReleasedAt)]));
        SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents([.. histories], areas, []), null, TestContext.Current.CancellationToken);
        return new(SnapshotStore.Open(_folder.Snapshot));
    }
}
