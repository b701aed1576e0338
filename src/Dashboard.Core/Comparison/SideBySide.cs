using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Series over the same days, each with its moving averages.</summary>
/// <param name="Window">The days, both ends included: from the first that any series has to the last.</param>
/// <param name="MeanDays">How many days an average covers.</param>
/// <param name="Policy">The policy by which days without report were treated for the averages.</param>
/// <param name="Series">The series, in the order asked for: one at least.</param>
public sealed record SideBySide(DateInterval Window, int MeanDays, string Policy, ImmutableArray<ComparedSeries> Series);
