using Dashboard.Charts.Rendering;

namespace Dashboard.Answers.Pictures;

/// <summary>Turns a picture into bytes: a pure function of the picture, safe to run on all cores.</summary>
public static class PictureWriter
{
    /// <summary>The form that a file's name asks for; null where its ending is neither <c>.png</c> nor <c>.svg</c>.</summary>
    /// <param name="path">The name.</param>
    public static PictureFormats? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PNG" => PictureFormats.Png,
        ".SVG" => PictureFormats.Svg,
        _ => null,
    };

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="format">PNG or SVG.</param>
    /// <param name="scale">Device pixels in a px of a PNG.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(Picture picture, PictureFormats format, int scale, Stream output)
    {
        ArgumentNullException.ThrowIfNull(picture);
        switch (format)
        {
            case PictureFormats.Png:
                PngRenderer.Render(picture.Scene, output, scale, picture.Hash);
                break;
            case PictureFormats.Svg:
                SvgRenderer.Render(picture.Scene, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "A picture is written as PNG or as SVG.");
        }
    }

    /// <summary>Writes a picture's file in the form of its ending, whole or not at all.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="scale">Device pixels in a px of a PNG.</param>
    /// <param name="path">Where to.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentException">The ending is neither <c>.png</c> nor <c>.svg</c>.</exception>
    /// <exception cref="IOException">The file can't be written; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static WrittenFile WriteFile(Picture picture, int scale, string path)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var format = FormatOf(path) ?? throw new ArgumentException(Invariant($"A picture's name ends in .png or .svg, not '{path}'."), nameof(path));
        return new WrittenFile(path, picture.Scene.Title, AtomicFile.Write(path, stream => Write(picture, format, scale, stream)));
    }
}
