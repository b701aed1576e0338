using BenchmarkDotNet.Attributes;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Benchmarks;

/// <summary>Opening the figures and asking them what was known when.</summary>
[MemoryDiagnoser]
public class SnapshotBenchmarks
{
    private SeriesReader _reader = null!;
    private IReadOnlyList<CitedFigure> _ledger = null!;
    private RevisionHistory _england = null!;

    [GlobalSetup]
    public async Task OpenAsync()
    {
        (_reader, _ledger) = (RealFigures.Open(), RealFigures.Ledger());
        _england = (await _reader.Store.FindAsync(
            SeriesSelector.Parse("ukdash:England:cases:specimen").Members.Single(), CancellationToken.None))!;
    }

    [Benchmark]
    public SnapshotStore OpenSnapshot() => SnapshotStore.OpenWhole(RealFigures.Data);

    [Benchmark]
    public ValueTask<IReadOnlyList<ClaimCheck>> CheckLedger() => new ClaimChecker(_reader).CheckAsync(_ledger, CancellationToken.None);

    /// <summary>England's cases by specimen date as they stood at each of the releases held.</summary>
    [Benchmark]
    public int AsOfEachReleaseOfEngland()
    {
        var days = 0;
        foreach (var release in _england.Releases)
        {
            days += _england.AsOf(release.ReleasedAt)!.Run.Entries.Length;
        }

        return days;
    }
}
