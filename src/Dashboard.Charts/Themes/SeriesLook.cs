using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>How one of many series is told from the others: by colour, and by a dash and a marker that no other has together.</summary>
/// <param name="Color">The colour of its line, points and label.</param>
/// <param name="Dash">The dashes of its line; null for an unbroken one.</param>
/// <param name="Marker">The shape of its points.</param>
public sealed record SeriesLook(Rgba Color, DashPattern? Dash, MarkerShape Marker)
{
    /// <summary>Its line.</summary>
    /// <param name="widthPx">The width in px: less the more lines share the plot.</param>
    public Stroke Line(double widthPx = 2.5) => new(Color, widthPx, Dash, LineJoin.Round, Dash is null ? LineCap.Round : LineCap.Butt);
}
