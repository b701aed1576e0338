using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>The last count held of a day under one definition, and how long the day took to come close to it.</summary>
/// <remarks>
/// "Settled" promises no more than that: nothing newer is held. A later release may still revise the count.
/// </remarks>
/// <param name="Count">The count, in people; null where the last release held took the entry out.</param>
/// <param name="ReleasedAt">The release that first gave it as it is.</param>
/// <param name="LastReleasedAt">The last release held under the definition, which still gave it.</param>
/// <param name="Lags">One a tolerance, widest first; none where there is no count.</param>
public sealed record SettledCount(long? Count, Instant ReleasedAt, Instant LastReleasedAt, ImmutableArray<SettlingLag> Lags)
{
    /// <summary>The tolerances that a lag is given for, in per cent of the settled count.</summary>
    public static ImmutableArray<int> TolerancesPercent { get; } = [5, 1, 0];
}
