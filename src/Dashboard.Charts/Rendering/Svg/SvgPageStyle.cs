using System.Reflection;
using System.Text;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Rendering.Svg;

/// <summary>The style sheet that pictures in a page need.</summary>
internal static class SvgPageStyle
{
    /// <summary>The class of texts with figures of equal width.</summary>
    public const string Figures = "figures";

    /// <summary>The class of texts whose spaces count.</summary>
    public const string Spaces = "spaces";

    /// <summary>What texts need.</summary>
    public static string Text() =>
        ".picture{font-kerning:normal;font-feature-settings:'calt' 0}\n"
        + Invariant($".picture .{Figures}{{font-feature-settings:'tnum','calt' 0}}\n.picture .{Spaces}{{white-space:pre}}\n");

    /// <summary>What dark paper needs.</summary>
    public static string ForDarkPaper()
    {
        StringBuilder css = new("@media screen and (prefers-color-scheme:dark){\n");
        foreach ((string light, string dark) in Colors().Distinct())
        {
            css.Append(Invariant($".picture [fill=\"{light}\"]{{fill:{dark}}}.picture [stroke=\"{light}\"]{{stroke:{dark}}}\n"));
        }

        return css.Append("}\n").ToString();
    }

    // By reflection, so that a colour added to the palette is turned too.
    private static IEnumerable<(string Light, string Dark)> Colors() =>
        typeof(Palette).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.PropertyType == typeof(Rgba))
            .Select(property => (HexOf(property, Palette.Light), HexOf(property, Palette.Dark)));

    private static string HexOf(PropertyInfo color, Palette palette) => ((Rgba)color.GetValue(palette)!).ToHex();
}
