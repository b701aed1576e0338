using BenchmarkDotNet.Attributes;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Benchmarks;

/// <summary>Two hundred pictures in one run, from model to PNG, on one core and on two: nothing is shared that could be waited for.</summary>
public class ManyPicturesBenchmarks
{
    private const int Pictures = 200;

    private CompareChart _chart = null!;

    [Params(1, 2)]
    public int Cores { get; set; }

    [GlobalSetup]
    public async Task AskAsync()
    {
        var last = new LocalDate(2022, 1, 15);
        _chart = await RealFigures.CompareAsync(RealFigures.Open(), new DateInterval(last.PlusDays(-59), last));
    }

    [Benchmark]
    public void LayAndRenderAll() => Parallel.For(
        0, Pictures, new ParallelOptions { MaxDegreeOfParallelism = Cores },
        _ => PngRenderer.Render(CompareLayout.Lay(_chart, Theme.Light, PictureSize.Standard)));
}
