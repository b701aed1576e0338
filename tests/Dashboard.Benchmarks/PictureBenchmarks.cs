using System.Buffers.Binary;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Benchmarks;

/// <summary>Drawing real pictures, beside the least that a PNG of them can cost: compressing its filtered rows.</summary>
[MemoryDiagnoser]
public class PictureBenchmarks
{
    private const int HeaderBytes = 8;
    private const int ChunkFrameBytes = 12;

    private Scene _scene = null!;
    private byte[] _rows = null!;

    [Params("compare", "week")]
    public string Picture { get; set; } = null!;

    [GlobalSetup]
    public async Task LayAsync()
    {
        var reader = RealFigures.Open();
        _scene = Picture == "compare"
            ? CompareLayout.Lay(await RealFigures.CompareAsync(reader, Answers.Reports.ReportRequest.Christmas2021), Theme.Light, PictureSize.Standard)
            : WeekLayout.Lay(await RealFigures.WeekAsync(reader), Theme.Light, PictureSize.Standard);
        _rows = RowsOf(PngRenderer.Render(_scene));
    }

    [Benchmark(Baseline = true)]
    public long CompressItsRows()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(_rows);
        }

        return packed.Length;
    }

    [Benchmark]
    public byte[] RenderPng() => PngRenderer.Render(_scene);

    [Benchmark]
    public string RenderSvg() => SvgRenderer.Render(_scene);

    /// <summary>The filtered rows in a PNG file.</summary>
    private static byte[] RowsOf(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = HeaderBytes; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(png, at + 8, length);
            }

            at += ChunkFrameBytes + length;
        }

        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }
}
