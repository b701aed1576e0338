using System.Collections.Immutable;

namespace Dashboard.Charts.Kinds;

/// <summary>By what counts are divided.</summary>
/// <param name="Per">How many inhabitants counts are given for.</param>
/// <param name="Populations">The people who live in each place, above 0, in the places' order.</param>
/// <param name="Edition">Where the populations come from.</param>
public sealed record PlacesRate(int Per, ImmutableArray<long> Populations, string Edition);
