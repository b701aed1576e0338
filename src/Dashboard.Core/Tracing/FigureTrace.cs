using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tracing;

/// <summary>Where a number comes from, as far as the series held can tell.</summary>
/// <param name="Number">The number.</param>
/// <param name="SaidOn">The moment whose knowledge was searched; null for everything held.</param>
/// <param name="Hypotheses">How many values were compared with the number.</param>
/// <param name="ExpectedByChance">
/// How many of them would meet the number by chance, at the closeness at which it is meant (<see cref="ChanceCount"/>).
/// </param>
/// <param name="Hits">The most plausible first; where nothing but near misses was found, the first says so.</param>
public sealed record FigureTrace(
    QuotedNumber Number, AsOf? SaidOn, long Hypotheses, double ExpectedByChance, ImmutableArray<TraceHit> Hits)
{
    /// <summary>Whether the number appears, near misses aside.</summary>
    public bool IsFound => Hits is [{ Verdict: not (TraceVerdict.NotFound or TraceVerdict.Near) }, ..];
}
