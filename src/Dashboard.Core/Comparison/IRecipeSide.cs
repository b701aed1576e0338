using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>One side of a difference on its way to the common footing.</summary>
internal interface IRecipeSide
{
    /// <summary>What has to be exchanged on the way, in order.</summary>
    ImmutableArray<DifferenceCause> Attributes { get; }

    /// <summary>What the recipe gives with some attributes exchanged.</summary>
    /// <param name="exchanged">Whether an attribute is exchanged.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The window, or null where what is held has no answer.</returns>
    ValueTask<WindowValue?> ValueAsync(Func<DifferenceCause, bool> exchanged, CancellationToken cancellation);
}
