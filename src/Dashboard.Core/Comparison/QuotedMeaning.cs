using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Comparison;

/// <summary>What a figure quoted for a day is, as far as can be told.</summary>
/// <param name="Areas">The areas that it counts.</param>
/// <param name="Basis">The date basis.</param>
/// <param name="CoversDays">How many days it covers, its own the last.</param>
/// <param name="Text">How it was recognised, in a phrase.</param>
internal sealed record QuotedMeaning(ImmutableArray<Area> Areas, DateBasis Basis, int CoversDays, string Text);
