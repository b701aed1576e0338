using System.Runtime.InteropServices;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>Spreads each catch-up of a series over the days that it covers, in given proportions, its total kept.</summary>
internal static class CatchUpSpread
{
    /// <summary>Spreads the catch-ups.</summary>
    /// <param name="series">The series.</param>
    /// <param name="weightsOf">
    /// The proportions of a run, one a day, none negative; null, or without one above zero, leaves the run as it is.
    /// </param>
    /// <param name="textOf">The reason for a reader.</param>
    /// <returns>
    /// The same days; the shares add up to the catch-up (largest remainder, the earlier day first among equals) and carry its
    /// release. The share of a day before the series' first is not in the answer.
    /// </returns>
    public static DailySeries Over(DailySeries series, Func<CatchUp, long[]?> weightsOf, Func<CatchUp, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(series);
        var entries = series.Entries.ToArray();
        foreach (var run in CatchUpFinder.Of(series))
        {
            if (weightsOf(run) is not { } weights || Array.TrueForAll(weights, weight => weight == 0))
            {
                continue;
            }

            var last = Period.DaysBetween(series.FirstDay, run.Days.End);
            var source = entries[last];
            var shares = LargestRemainder.Split(run.Count, weights);
            var reason = new DayReason(ReasonKind.Policy, textOf(run));
            for (var i = 0; i < shares.Length; i++)
            {
                var day = last - shares.Length + 1 + i;
                if (day >= 0)
                {
                    entries[day] = DayEntry.Of(shares[i], DayStatus.Filled, reason) with
                    {
                        ReleasedAt = source.ReleasedAt,
                        AsLaterServed = source.AsLaterServed,
                    };
                }
            }
        }

        return series.With(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }
}
