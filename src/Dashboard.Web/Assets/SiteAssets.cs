using System.Collections.Immutable;
using System.Text;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Rendering;
using Dashboard.Web.Serving;

namespace Dashboard.Web.Assets;

/// <summary>The site's own files: style sheet, script and font. Each has an address with its hash, so that it is fetched once.</summary>
internal static class SiteAssets
{
    private const string Root = "/assets/";

    private static readonly ImmutableArray<(string Name, Body Body)> Fonts =
    [
        .. ((FontWeight[])[FontWeight.Regular, FontWeight.Medium, FontWeight.SemiBold])
            .Select(weight => (Invariant($"inter-{(int)weight}"), new Body(InterFont.FileOf(weight), "font/ttf"))),
    ];

    private static readonly Body Css = new(Encoding.UTF8.GetBytes(StyleSheet()), "text/css; charset=utf-8");
    private static readonly Body Script = new(Encoding.UTF8.GetBytes(Embedded("site.js")), "text/javascript; charset=utf-8");

    public static string StyleSheetAddress { get; } = AddressOf("site", "css", Css);

    public static string ScriptAddress { get; } = AddressOf("site", "js", Script);

    /// <summary>Fonts that every page shows at once, to be fetched with the style sheet and not after it.</summary>
    public static ImmutableArray<string> FontAddresses { get; } = [.. Fonts.Select(font => AddressOf(font.Name, "ttf", font.Body))];

    public static void Map(WebApplication app)
    {
        Serve(app, StyleSheetAddress, Css);
        Serve(app, ScriptAddress, Script);
        foreach (var (name, body) in Fonts)
        {
            Serve(app, AddressOf(name, "ttf", body), body);
        }

        Serve(app, Root + "inter-licence.txt", new Body(Encoding.UTF8.GetBytes(InterFont.Licence), "text/plain; charset=utf-8"));
        app.MapGet("/favicon.ico", () => TypedResults.NoContent()).ExcludeFromDescription();
    }

    private static void Serve(WebApplication app, string address, Body body) =>
        app.MapMethods(address, [HttpMethods.Get, HttpMethods.Head], () => new BodyResult(body, BodyResult.Forever)).ExcludeFromDescription();

    private static string AddressOf(string name, string ending, Body body) => Invariant($"{Root}{name}-{body.Hash}.{ending}");

    private static string StyleSheet()
    {
        var css = new StringBuilder();
        foreach (var (name, body) in Fonts)
        {
            css.Append("@font-face{font-family:Inter;font-style:normal;font-display:swap;");
            css.Append(Invariant($"font-weight:{name.Split('-')[1]};src:url({AddressOf(name, "ttf", body)})}}\n"));
        }

        return css.Append(Embedded("site.css")).Append(SvgRenderer.PageStyle).Append(SvgRenderer.PageStyleForDarkPaper).ToString();
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
