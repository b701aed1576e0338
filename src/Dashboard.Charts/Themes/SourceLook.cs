using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>How a source is told from the others: by colour, and for readers who can't tell colours by dash, marker and pattern.</summary>
/// <param name="Color">The colour of its lines, bars and labels.</param>
/// <param name="Dash">The dashes of its lines; null for unbroken ones.</param>
/// <param name="Marker">The shape of its points.</param>
/// <param name="HatchedBars">True if its bars are hatched, false if plain.</param>
public sealed record SourceLook(Rgba Color, DashPattern? Dash, MarkerShape Marker, bool HatchedBars)
{
    private const double FilledOpacity = 0.25;
    private const double RawOpacity = 0.8;

    /// <summary>The fill of a value that the product filled in, to go with an outline in <see cref="Color"/>.</summary>
    public Rgba FilledIn => Color.WithOpacity(FilledOpacity);

    /// <summary>The line of reconciled values: 4 px.</summary>
    public Stroke Reconciled => new(Color, 4, Dash, LineJoin.Round, Dash is null ? LineCap.Round : LineCap.Butt);

    /// <summary>The line of values as published: 2 px and lighter.</summary>
    public Stroke Raw => new(Color.WithOpacity(RawOpacity), 2, Dash, LineJoin.Round, Dash is null ? LineCap.Round : LineCap.Butt);
}
