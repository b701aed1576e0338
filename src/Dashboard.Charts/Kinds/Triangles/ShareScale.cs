using System.Collections.Immutable;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds.Triangles;

/// <summary>The steps in which completeness is coloured: one hue, stronger the more of a day is known.</summary>
internal static class ShareScale
{
    private const double Over = 1.01;

    /// <summary>Where each step ends, its strength and its words, from the least complete.</summary>
    public static ImmutableArray<(double Below, double Opacity, string Words)> Steps { get; } =
    [
        (0.25, 0.18, "under 25 %"), (0.5, 0.30, "25–50"), (0.75, 0.42, "50–75"), (0.9, 0.56, "75–90"),
        (0.95, 0.70, "90–95"), (0.99, 0.85, "95–99"), (double.PositiveInfinity, 1, "99 % and more"),
    ];

    /// <summary>Whether a release held more than the day settled at.</summary>
    public static bool IsOver(double share) => share > Over;

    private static double OpacityOf(double share) => Steps.First(step => share < step.Below).Opacity;

    /// <summary>The colour of a share's cell.</summary>
    public static Rgba ColorOf(double share, Rgba ink, Theme theme) =>
        IsOver(share) ? theme.Colors.Correction : ColorOf(ink, theme.Colors.Paper, OpacityOf(share));

    /// <summary>The colour of a strength on paper; opaque, so that cells that meet leave no seam.</summary>
    public static Rgba ColorOf(Rgba ink, Rgba paper, double opacity)
    {
        byte Mix(byte over, byte under) => (byte)Math.Round((over * opacity) + (under * (1 - opacity)), MidpointRounding.AwayFromZero);
        return new Rgba(Mix(ink.Red, paper.Red), Mix(ink.Green, paper.Green), Mix(ink.Blue, paper.Blue));
    }

    /// <summary>Of two colours the one that reads better on a ground, by the contrast of WCAG 2.2.</summary>
    public static Rgba LegibleOn(Rgba ground, Rgba one, Rgba other) => ContrastOf(one, ground) >= ContrastOf(other, ground) ? one : other;

    private static double ContrastOf(Rgba one, Rgba other)
    {
        var (a, b) = (LuminanceOf(one) + 0.05, LuminanceOf(other) + 0.05);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    private static double LuminanceOf(Rgba color) => (0.2126 * LinearOf(color.Red)) + (0.7152 * LinearOf(color.Green)) + (0.0722 * LinearOf(color.Blue));

    private static double LinearOf(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
