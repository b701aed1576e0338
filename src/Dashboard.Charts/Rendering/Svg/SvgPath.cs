using System.Text;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Svg;

/// <summary>Paths in the notation of SVG's <c>d</c> attribute.</summary>
internal static class SvgPath
{
    /// <summary>The notation of a path: absolute positions, one letter a step.</summary>
    public static string Text(PathData path)
    {
        StringBuilder d = new();
        int at = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            (char letter, int count) = verb switch
            {
                PathVerb.Move => ('M', 1),
                PathVerb.Line => ('L', 1),
                PathVerb.Quad => ('Q', 2),
                PathVerb.Cubic => ('C', 3),
                _ => ('Z', 0),
            };
            d.Append(letter);
            for (int i = 0; i < count; i++, at++)
            {
                d.Append(i == 0 ? string.Empty : " ").Append(SvgNumber.Text(path.Points[at].X));
                d.Append(' ').Append(SvgNumber.Text(path.Points[at].Y));
            }
        }

        return d.ToString();
    }
}
