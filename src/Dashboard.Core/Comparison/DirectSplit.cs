using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Takes two recipes of one source and date basis apart: one is turned into the other attribute by attribute.</summary>
/// <remarks>
/// The way is always gone from the same end, whichever recipe was named first, so that asking the other way round gives the
/// same parts with the other sign: from the earlier moment, or from the name that sorts first.
/// </remarks>
internal static class DirectSplit
{
    public static async ValueTask<DifferenceBreakdown?> OfAsync(
        Recipe first, Recipe second, DateInterval window, DifferenceMeasure measure, SeriesAtHand held, CancellationToken cancellation)
    {
        var backwards = Comparer<(Instant, string)>.Default.Compare(RankOf(first), RankOf(second)) > 0;
        var (from, to) = backwards ? (second, first) : (first, second);
        var side = await DirectSide.OfAsync(from, to, window, held, cancellation).ConfigureAwait(false);
        if (await side.ValueAsync(_ => true, cancellation).ConfigureAwait(false) is not { } end || end.Of(measure) is null
            || await SideStates.OfAsync(side, measure, dropsIdleStart: false, cancellation).ConfigureAwait(false) is not { } states)
        {
            return null;
        }

        var (one, other) = backwards ? (states.Cube.Last, states.Cube.First) : (states.Cube.First, states.Cube.Last);
        var parts = PartNames.Of(
            [
                .. from step in states.Cube.Steps()
                   where step.Effect != default
                   select new CausePart(step.Causes, null, backwards ? step.Effect.Negated : step.Effect, states.ReasonOf(step, backwards)),
            ],
            first,
            second);
        var free = states.Cube.IsComplete ? PartNames.WithReasons(PartNames.Of([.. Free(states.Cube, backwards)], first, second), parts) : [];
        var notes = backwards && parts.Length > 1
            ? [Invariant($"The way is gone from {second.Name} to {first.Name}, and every part given with the other sign.")]
            : ImmutableArray<string>.Empty;
        return new DifferenceBreakdown(
            window, measure, first, second, one, other, parts, free, OrderNotes.Of(other.Less(one), parts, free), notes);
    }

    private static IEnumerable<CausePart> Free(AttributeCube cube, bool backwards) =>
        cube.ShapleyValues().Select((people, i) => new CausePart([cube.Attributes[i]], null, backwards ? people.Negated : people, string.Empty));

    private static (Instant, string) RankOf(Recipe recipe) => (
        recipe.Selector.AsOf?.Instant ?? Instant.MaxValue,
        Invariant($"{recipe.Name} {recipe.Policy.Name} {recipe.ShiftDays} {recipe.BlanksCorrections}"));
}
