using BenchmarkDotNet.Attributes;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Benchmarks;

/// <summary>The whole report, from the opened snapshot to the last file.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private SeriesReader _reader = null!;
    private IReadOnlyList<CitedFigure> _ledger = null!;
    private DirectoryInfo _folder = null!;

    [GlobalSetup]
    public void Open() => (_reader, _ledger, _folder) = (RealFigures.Open(), RealFigures.Ledger(), Directory.CreateTempSubdirectory("dashboard-benchmarks-"));

    [GlobalCleanup]
    public void Clean() => _folder.Delete(recursive: true);

    [Benchmark]
    public Task<ReportSummary> WriteReport() => new ReportWriter(_reader).WriteAsync(
        new ReportRequest(ReportRequest.Christmas2021, AsOf: null, PictureFormats.Both), _ledger, _folder.FullName, progress: null, CancellationToken.None);
}
