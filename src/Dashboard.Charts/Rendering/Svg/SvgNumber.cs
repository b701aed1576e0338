using System.Globalization;

namespace Dashboard.Charts.Rendering.Svg;

/// <summary>Numbers as SVG holds them: at most two decimals, a full stop before them, no needless zeros.</summary>
internal static class SvgNumber
{
    /// <summary>The number's text; a hundredth of a px is below what can be seen.</summary>
    public static string Text(double value)
    {
        double rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);

        // Adding zero turns −0 into 0.
        return (rounded + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
