using BenchmarkDotNet.Attributes;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Rendering.Png;
using Dashboard.Charts.Rendering.Raster;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Benchmarks;

/// <summary>The stages of a picture of two months and of every day held: laid out, painted, packed.</summary>
[MemoryDiagnoser]
public class PictureStageBenchmarks
{
    private CompareChart _chart = null!;
    private Scene _scene = null!;
    private uint[] _pixels = null!;

    [Params(60, 1143)]
    public int Days { get; set; }

    [GlobalSetup]
    public async Task LayAsync()
    {
        var last = Days == 60 ? new LocalDate(2022, 1, 15) : new LocalDate(2023, 3, 9);
        _chart = await RealFigures.CompareAsync(RealFigures.Open(), new DateInterval(last.PlusDays(1 - Days), last));
        _scene = Lay();
        _pixels = new uint[_scene.WidthPx * _scene.HeightPx];
        Paint();
    }

    [Benchmark]
    public Scene Lay() => CompareLayout.Lay(_chart, Theme.Light, PictureSize.Standard);

    [Benchmark]
    public void Paint()
    {
        _pixels.AsSpan().Fill(PixelPainter.Pack(_scene.Background));
        using var painter = new ScenePainter(_pixels, _scene.WidthPx, _scene.HeightPx, scale: 1);
        painter.Paint(_scene.Marks);
    }

    [Benchmark]
    public int Pack()
    {
        using var packer = new PixelPacker(_scene.WidthPx, bytesPerPixel: 3);
        return packer.Pack(_pixels).Length;
    }
}
