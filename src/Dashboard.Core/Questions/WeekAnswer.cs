using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>Some days as quoted, as shown then, and as last released.</summary>
/// <param name="Quoted">The figures quoted.</param>
/// <param name="Then">What the source showed when they were posted.</param>
/// <param name="Last">What it shows in its newest release.</param>
/// <param name="QuotedAverages">The average of the quoted figures under each policy that changes something.</param>
/// <param name="ThenAverages">The average of what the source showed then, likewise.</param>
public sealed record WeekAnswer(
    QuotedWindow Quoted,
    DailySeries Then,
    DailySeries Last,
    ImmutableArray<PolicyAverage> QuotedAverages,
    ImmutableArray<PolicyAverage> ThenAverages);
