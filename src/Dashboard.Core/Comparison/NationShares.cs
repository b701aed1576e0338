using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Tells which nations a revision of the United Kingdom's counts came from, where their own counts say so to the last case.</summary>
internal static class NationShares
{
    /// <summary>For example: added later: Scotland 29,806.</summary>
    /// <param name="recipe">The recipe whose counts were revised.</param>
    /// <param name="added">By how many people the window grew.</param>
    /// <param name="window">The days.</param>
    /// <param name="held">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The phrase, or null where the nations are not held, or don't add up to what was added.</returns>
    public static async ValueTask<string?> OfAsync(Recipe recipe, long added, DateInterval window, SeriesAtHand held, CancellationToken cancellation)
    {
        if (recipe is not { Quoted: null, ShiftDays: 0, Selector: { AsOf: not null, Areas: [var only] } } || only != Area.UnitedKingdom)
        {
            return null;
        }

        var shares = new List<(Area Nation, long People)>();
        foreach (var nation in Area.Nations)
        {
            var own = CommonFooting.Nation(nation, recipe.Selector);
            if (await held.ReadStrictlyAsync(own, new GapPolicy(), cancellation).ConfigureAwait(false) is not { } then
                || await held.SettledAsync(own, cancellation).ConfigureAwait(false) is not { } settled)
            {
                return null;
            }

            shares.Add((nation, window.Sum(day => settled[day].Count ?? 0) - window.Sum(day => then.AsReported[day].Count ?? 0)));
        }

        return shares.Sum(share => share.People) == added
            ? "added later: " + string.Join(", ", shares.Where(share => share.People != 0).Select(share => Invariant($"{share.Nation} {share.People:N0}")))
            : null;
    }
}
