using BenchmarkDotNet.Attributes;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Benchmarks;

/// <summary>Laying a comparison out, of six weeks and of every day held, and drawing it from model to PNG.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private CompareChart _chart = null!;

    [Params(46, 1143)]
    public int Days { get; set; }

    [GlobalSetup]
    public async Task AskAsync()
    {
        var last = Days == 46 ? new LocalDate(2022, 1, 15) : new LocalDate(2023, 3, 9);
        _chart = await RealFigures.CompareAsync(RealFigures.Open(), new DateInterval(last.PlusDays(1 - Days), last));
    }

    [Benchmark]
    public Scene LayCompare() => CompareLayout.Lay(_chart, Theme.Light, PictureSize.Standard);

    [Benchmark]
    public byte[] LayAndRenderPng() => PngRenderer.Render(CompareLayout.Lay(_chart, Theme.Light, PictureSize.Standard));
}
