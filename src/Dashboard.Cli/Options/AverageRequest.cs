using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>Which averages are asked for.</summary>
/// <param name="Window">The one window averaged; null where each day gets an average.</param>
/// <param name="Days">The days that get an average; null for the last of each series, or for one window.</param>
/// <param name="WindowDays">How many days an average covers.</param>
/// <param name="Alignment">Where the day stands in its window.</param>
/// <param name="Missing">What to divide by.</param>
/// <param name="Policies">The policies.</param>
internal sealed record AverageRequest(
    DateInterval? Window, DateInterval? Days, int WindowDays, MeanAlignment Alignment, MissingDays Missing, ImmutableArray<IReconciliationPolicy> Policies);
