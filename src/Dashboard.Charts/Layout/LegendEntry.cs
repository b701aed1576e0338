using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>One entry of a legend: a sample, and what it stands for.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="WidthPx">The sample's width in px.</param>
/// <param name="Draw">Draws the sample into a rectangle as high as a line of text.</param>
public sealed record LegendEntry(string Text, double WidthPx, Action<SceneBuilder, PixelRect> Draw);
