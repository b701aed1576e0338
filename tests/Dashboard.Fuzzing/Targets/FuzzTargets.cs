using Dashboard.Core.Questions;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Sources.Ledger;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Fuzzing.Targets;

/// <summary>Every reader of what comes from outside, with the folder that some of them need.</summary>
internal sealed class FuzzTargets : IAsyncDisposable
{
    private readonly DirectoryInfo _scratch;
    private readonly PullTargets _pulls;
    private readonly SiteTargets _site;

    private FuzzTargets(DirectoryInfo scratch, PullTargets pulls, SiteTargets site, IReadOnlyList<FuzzTarget> others)
    {
        (_scratch, _pulls, _site) = (scratch, pulls, site);
        All = [.. others, .. pulls.All, .. site.All];
    }

    public IReadOnlyList<FuzzTarget> All { get; }

    public static async Task<FuzzTargets> OpenAsync(CancellationToken cancellation)
    {
        var scratch = NewScratch();
        // A store of the user's own is none of this.
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(scratch.FullName, "home"));
        var figures = new RealFigures();
        var small = Path.Combine(scratch.FullName, "small");
        await figures.WriteSmallAsync(small, cancellation);
        var snapshot = SnapshotStore.Open(small);
        var reader = new SeriesReader(snapshot, snapshot.Calendar);
        var documents = await PublishedDocuments.AskAsync(figures, cancellation);
        var ledgerFile = Path.Combine(AppContext.BaseDirectory, "seeds", "cited-figures.csv");
        var ledger = await File.ReadAllTextAsync(ledgerFile, cancellation);
        return new FuzzTargets(
            scratch,
            new PullTargets(documents, scratch.FullName),
            new SiteTargets(small, reader, LedgerReader.Read(ledgerFile), ledger),
            [
                .. await SourceTargets.MakeAsync(figures, documents, ledger, reader, cancellation),
                .. SnapshotTargets.Make(small, scratch.FullName),
                .. TextTargets.All,
                .. AnswerTargets.Make(scratch.FullName),
                await StoreFileTarget.MakeAsync(figures, scratch.FullName, cancellation),
                .. CommandTargets.Make(small, reader),
            ]);
    }

    public ValueTask DisposeAsync()
    {
        _pulls.Dispose();
        _site.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _scratch.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A folder in memory where there is one: thousands of small files are written and none is kept.</summary>
    private static DirectoryInfo NewScratch() => Directory.Exists("/dev/shm")
        ? Directory.CreateDirectory(Path.Combine("/dev/shm", "dashboard-fuzzing-" + Path.GetRandomFileName()))
        : Directory.CreateTempSubdirectory("dashboard-fuzzing-");
}
