using Dashboard.Charts.Fonts;
using Dashboard.Charts.Rendering.Png;
using Dashboard.Charts.Rendering.Raster;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering;

/// <summary>Draws a scene as a PNG picture.</summary>
/// <remarks>
/// A pure function of its arguments, safe on all cores at once: the same scene gives the same bytes on every machine, with every
/// runtime and in every culture.
/// </remarks>
public static class PngRenderer
{
    /// <summary>The largest scale.</summary>
    public const int MaxScale = 4;

    /// <summary>Begins, on another core, what the first picture would wait for: reading the font and loading all that draws.</summary>
    public static void ReadAhead() => _ = Task.Run(() => Render(Trial(), Stream.Null));

    /// <summary>Draws a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="scale">Device pixels in a scene px, 1 to <see cref="MaxScale"/>; 2 for sharp screens and print.</param>
    /// <param name="dataHash">What the figures behind the picture hash to, kept in the file as <c>DataHash</c>; null for none.</param>
    /// <returns>The whole file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside its range.</exception>
    public static byte[] Render(Scene scene, int scale = 1, string? dataHash = null)
    {
        using MemoryStream file = new(capacity: 1 << 16);
        Render(scene, file, scale, dataHash);
        return file.ToArray();
    }

    /// <summary>Draws a scene into a stream, which is left open.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="to">Takes the whole file.</param>
    /// <param name="scale">Device pixels in a scene px, 1 to <see cref="MaxScale"/>.</param>
    /// <param name="dataHash">What the figures behind the picture hash to; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is outside its range.</exception>
    public static void Render(Scene scene, Stream to, int scale = 1, string? dataHash = null)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, MaxScale);
        (int width, int height) = (scene.WidthPx * scale, scene.HeightPx * scale);
        using PixelSheet sheet = PixelSheet.Take(width * height);
        sheet.Fill(PixelPainter.Pack(scene.Background), width * height);
        using (ScenePainter painter = new(sheet.Pixels, width, height, scale))
        {
            painter.Paint(scene.Marks);
        }

        (string Keyword, string Text)[] texts = [("Title", scene.Title), ("Description", scene.Description), ("DataHash", dataHash ?? string.Empty)];
        PngEncoder.Write(sheet.Pixels.AsSpan(0, width * height), width, scale, texts, to);
    }

    // A little of everything that pictures are made of.
    private static Scene Trial()
    {
        Rgba ink = new(0x20, 0x40, 0x60);
        return new SceneBuilder(64, 32, background: new(0xFF, 0xFF, 0xFF), title: string.Empty, description: string.Empty)
            .Rect(new PixelRect(1, 1, 30, 20), ink.WithOpacity(0.5), new Stroke(ink, 1))
            .Add(new HatchMark(new PixelRect(32, 1, 30, 20), spacingPx: 7, ink, 1))
            .Path(new PathBuilder().MoveTo(1, 30).LineTo(20, 2).LineTo(63, 17).Build(), fill: null, new Stroke(ink, 2.5, new DashPattern(8, 4)))
            .Text("7", 5, 25, new TextStyle(16, FontWeight.Regular, ink))
            .Text("Bold", 20, 25, new TextStyle(16, FontWeight.SemiBold, ink))
            .Build();
    }
}
