using System.Collections.Immutable;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Kinds;

/// <summary>One panel of totals to date.</summary>
/// <param name="Heading">What is counted, for example: Cases to date.</param>
/// <param name="Lines">The places, each a line; at least one.</param>
/// <param name="Quoted">The quoted totals of the same places.</param>
public sealed record TotalsPanelContent(string Heading, ImmutableArray<TotalsAnswer> Lines, ImmutableArray<ClaimCheck> Quoted);
