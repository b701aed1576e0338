using System.Globalization;
using System.Text;
using Dashboard.Charts.Rendering.Svg;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering;

/// <summary>Writes a scene as SVG: text stays text, and the picture can be read out.</summary>
/// <remarks>A pure function of its arguments: the same text on every machine and in every culture, lines ending in LF.</remarks>
public static class SvgRenderer
{
    // The names after Inter are the sans-serifs of the large systems; textLength holds the measured widths with any of them.
    // DejaVu Sans, on many machines the only one, is wider than Inter, and librsvg fits no text to its length: the condensed cut stays inside.
    private const string Fonts = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans Condensed', sans-serif";

    /// <summary>Writes a scene as a file of its own.</summary>
    /// <param name="scene">The scene.</param>
    public static string Render(Scene scene)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        Render(scene, text);
        return text.ToString();
    }

    /// <summary>Writes a scene as a file of its own.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="to">Takes the text; it says of itself that it is UTF-8.</param>
    public static void Render(Scene scene, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(to);
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Write(scene, to, idPrefix: string.Empty);
    }

    /// <summary>Writes a scene as a UTF-8 file of its own into a stream, which is left open.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="to">Takes the bytes.</param>
    public static void Render(Scene scene, Stream to)
    {
        using StreamWriter text = new(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Render(scene, text);
    }

    /// <summary>Writes a scene as an element to be put into an HTML page.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="idPrefix">Put before every id, so that several pictures fit on one page: a lower-case letter, then lower-case
    /// letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException">The prefix has another form.</exception>
    public static string RenderInline(Scene scene, string idPrefix)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        RenderInline(scene, idPrefix, text);
        return text.ToString();
    }

    /// <summary>Writes a scene as an element to be put into an HTML page.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="idPrefix">Put before every id.</param>
    /// <param name="to">Takes the text.</param>
    /// <param name="withTable">Whether the figures behind the picture are told with it; a page that shows them itself would tell them twice.</param>
    /// <exception cref="ArgumentException">The prefix has another form.</exception>
    public static void RenderInline(Scene scene, string idPrefix, TextWriter to, bool withTable = true)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(idPrefix);
        ArgumentNullException.ThrowIfNull(to);
        Write(scene, to, MarkId.Require(idPrefix) + "-", withTable);
    }

    /// <summary>The style sheet of a page that has pictures in it: a page's policy may refuse what a file's elements carry themselves.</summary>
    public static string PageStyle { get; } = SvgPageStyle.Text();

    /// <summary>For pages that follow the reader's wish for dark paper: turns each colour of the light theme into the dark theme's.</summary>
    public static string PageStyleForDarkPaper { get; } = SvgPageStyle.ForDarkPaper();

    private static void Write(Scene scene, TextWriter to, string idPrefix, bool withTable = true)
    {
        bool inPage = idPrefix.Length > 0;
        (string title, string description) = (idPrefix + "_title", idPrefix + "_desc");
        SvgElementWriter xml = new(to);
        xml.Start("svg").With("xmlns", "http://www.w3.org/2000/svg").With("width", scene.WidthPx).With("height", scene.HeightPx);
        xml.With("viewBox", Invariant($"0 0 {scene.WidthPx} {scene.HeightPx}"));

        // What is inside an "img" is one thing to a screen reader, so the table must stand beside it.
        bool hasTable = withTable && scene.Table is not null;
        xml.With("role", hasTable ? "group" : "img").With("aria-labelledby", hasTable ? title : $"{title} {description}");
        xml.With("font-family", Fonts);
        _ = inPage ? xml.With("class", "picture") : xml.With("style", "font-kerning:normal;font-feature-settings:'calt' 0");
        xml.Start("title").With("id", title).EndWith("title", scene.Title);
        xml.Start("desc").With("id", description).EndWith("desc", scene.Description);
        if (hasTable)
        {
            xml.Start("g").With("role", "img").With("aria-labelledby", $"{title} {description}");
        }

        xml.Start("rect").With("width", scene.WidthPx).With("height", scene.HeightPx).With("fill", scene.Background.ToHex()).EndEmpty();
        new SvgMarkWriter(xml, idPrefix).Write(scene.Marks);
        if (withTable && scene.Table is { } table)
        {
            xml.End("g");
            SvgTableWriter.Write(table, xml);
        }

        xml.End("svg");
    }
}
