using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds.Breakdowns;

/// <summary>One bar of a waterfall: a figure standing on zero, or a part between two levels.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="From">Where it starts: zero for a figure.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Recipe">How the figure came about; null for a part.</param>
public sealed record WaterfallStep(string Name, string Reason, ExactPeople From, ExactPeople To, Recipe? Recipe)
{
    /// <summary>What it adds.</summary>
    public ExactPeople People => To.Less(From);

    /// <summary>Whether it is one of the two figures, not a part between them.</summary>
    public bool IsFigure => Recipe is not null;

    /// <summary>The bar of a figure.</summary>
    /// <param name="letter">Which of the two.</param>
    /// <param name="recipe">How it came about.</param>
    /// <param name="name">The series' name, that tells it from the other.</param>
    /// <param name="value">The figure.</param>
    internal static WaterfallStep OfFigure(string letter, Recipe recipe, string name, ExactPeople value) =>
        new(letter, recipe.Quoted is null ? name : "as quoted", default, value, recipe);
}
