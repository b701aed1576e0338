using System.Collections.Immutable;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Svg;

/// <summary>Writes the figures behind a picture as a table that screen readers find and nobody sees.</summary>
/// <remarks>
/// Text of opacity 0: what is not displayed at all, such as <c>metadata</c>, browsers keep from screen readers too, and
/// HTML inside <c>foreignObject</c> is more than an SVG viewer has to understand.
/// </remarks>
internal static class SvgTableWriter
{
    /// <summary>Writes a table.</summary>
    public static void Write(SceneTable table, SvgElementWriter to)
    {
        to.Start("g").With("role", "table").With("aria-label", table.Caption);
        to.With("opacity", "0").With("pointer-events", "none").With("font-size", "1");
        Row(table.Columns, "columnheader", to);
        foreach (ImmutableArray<string> row in table.Rows)
        {
            Row(row, "cell", to);
        }

        to.End("g");
    }

    private static void Row(ImmutableArray<string> cells, string role, SvgElementWriter to)
    {
        to.Start("g").With("role", "row");
        foreach (string cell in cells)
        {
            to.Start("text").With("role", role).With("x", "0").With("y", "1").EndWith("text", cell);
        }

        to.End("g");
    }
}
