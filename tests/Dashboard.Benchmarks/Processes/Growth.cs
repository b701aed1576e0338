using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Benchmarks.Processes;

/// <summary>How time and memory grow with the places held: the real ones once, four and sixteen times, the copies under other names.</summary>
internal static class Growth
{
    private static readonly int[] Sizes = [1, 4, 16];

    public static void Run(TimingOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-growth-");
        try
        {
            var store = SnapshotStore.Open(RealFigures.Data);
            (string Name, string[] Line)[] work = [("export averages", ["export", "averages", "--out", Path.Combine(folder.FullName, "out.csv")]), ("trace 318699", ["trace", "318699"])];
            Console.WriteLine("work              places   wall s    CPU s   peak MiB   wall ×    CPU ×   memory ×");
            var first = new Dictionary<string, Timing>(StringComparer.Ordinal);
            foreach (var size in Sizes)
            {
                var data = Path.Combine(folder.FullName, Invariant($"{size}"));
                Write(store, data, size);
                foreach (var (name, line) in work)
                {
                    var timing = TimedProcess.InTurn(folder.FullName, [[options.Command, .. line, "--data", data]], options.Rounds)[0];
                    first.TryAdd(name, timing);
                    var one = first[name];
                    Console.WriteLine(Invariant($"{name,-16} {size,6} × {timing.Wall,8:0.000} {timing.Cpu,8:0.00} {timing.PeakMiB,10:0} {timing.Wall / one.Wall,8:0.0} {timing.Cpu / one.Cpu,8:0.0} {timing.PeakMiB / one.PeakMiB,10:0.0}"));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(SnapshotStore store, string folder, int size)
    {
        var histories = new List<RevisionHistory>();
        foreach (var summary in store.ListAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
        {
            var history = store.FindAsync(summary.Id, CancellationToken.None).AsTask().GetAwaiter().GetResult()!;
            for (var copy = 1; copy <= size; copy++)
            {
                histories.Add(copy == 1 ? history : new RevisionHistory(summary.Id with { Area = new Area(Invariant($"{summary.Id.Area} {copy}")) }, history.Releases));
            }
        }

        var areas = store.ListAreasAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        SnapshotWriter.Write(folder, new SnapshotContents(histories, areas, []) { Calendar = store.Calendar }, null, CancellationToken.None);
    }
}
