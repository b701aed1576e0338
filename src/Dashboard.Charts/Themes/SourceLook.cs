using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>How a source is told from the others: by colour, and for readers who can't tell colours by dash and pattern.</summary>
/// <param name="Color">The colour of its lines, bars and labels.</param>
/// <param name="Dash">The dashes of its lines; null for unbroken ones.</param>
/// <param name="HatchedBars">True if its bars are hatched, false if plain.</param>
public sealed record SourceLook(Rgba Color, DashPattern? Dash, bool HatchedBars)
{
    /// <summary>The line of reconciled values: 4 px.</summary>
    public Stroke Reconciled => new(Color, 4, Dash, LineJoin.Round, Dash is null ? LineCap.Round : LineCap.Butt);
}
