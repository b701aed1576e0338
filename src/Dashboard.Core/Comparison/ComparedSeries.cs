using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Series;

namespace Dashboard.Core.Comparison;

/// <summary>One side of a comparison: the daily counts of its window and their moving averages.</summary>
/// <param name="AsReported">The window's days as the source gave them.</param>
/// <param name="Reconciled">The same days under the comparison's policy.</param>
/// <param name="Means">
/// One trailing mean a day of <paramref name="AsReported"/>, over the reconciled days, those before the window included; it divides by the days
/// that have a count.
/// </param>
public sealed record ComparedSeries(DailySeries AsReported, DailySeries Reconciled, ImmutableArray<MeanOfDays> Means);
