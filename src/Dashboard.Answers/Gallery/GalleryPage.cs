using System.Text;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;

namespace Dashboard.Answers.Gallery;

/// <summary>Writes a gallery's page: every picture with its finding, what it shows, and the command line that makes it.</summary>
internal static class GalleryPage
{
    private const string Css = """
        main section { margin-top: 48px; } section > p { margin: 8px 0; } pre { background: #f6f7f8; padding: 10px 12px; overflow-x: auto; font-size: 0.875rem; }
        figure img { display: block; width: 100%; height: auto; }

        """;

    /// <summary>Writes the page.</summary>
    /// <param name="pictures">The pictures with their findings, in order.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IReadOnlyList<(GalleryPicture Shown, Picture Picture)> pictures, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.Write("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Every kind of picture</title>\n<style>\n");
        text.Write(PageStyle.Css + Css);
        text.Write("</style>\n</head>\n<body>\n<header>\n<h1>Every kind of picture</h1>\n");
        text.Write("<p>All are drawn from the figures that travel with the program, each by the command line below it.</p>\n<nav><ul>\n");
        foreach (var (shown, picture) in pictures)
        {
            text.Write(Invariant($"<li><a href=\"#{shown.Name}\">{shown.Kind.Name}</a>: {Html.Of(picture.Scene.Title)}</li>\n"));
        }

        text.Write("</ul></nav>\n</header>\n<main>\n");
        foreach (var (shown, picture) in pictures)
        {
            WritePicture(text, shown, picture);
        }

        text.Write("</main>\n</body>\n</html>\n");
    }

    private static void WritePicture(StreamWriter text, GalleryPicture shown, Picture picture)
    {
        var (name, size) = (shown.Name, shown.Request.Look.Size);
        text.Write(Invariant($"<section id=\"{name}\">\n<h2>{Html.Of(shown.Kind.Name)}: {Html.Of(shown.Says)}</h2>\n<figure>"));
        text.Write(Invariant($"<img src=\"{name}.png\" width=\"{size.WidthPx}\" height=\"{size.HeightPx}\" loading=\"lazy\" alt=\"{Html.Of(picture.Scene.Description)}\"></figure>\n"));
        text.Write(Invariant($"<p>{Html.Of(shown.Kind.Summary)} <a href=\"{name}.svg\">The same as SVG</a>, with its numbers as a table for screen readers.</p>\n"));
        text.Write(Invariant($"<pre><code>{Html.Of(shown.Line)}</code></pre>\n</section>\n"));
    }
}
