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
    private const int MostForemost = 10;
    private const int MostNear = 3;

    /// <summary>Whether the number appears, near misses and what chance would give aside.</summary>
    public bool IsFound => Hits is [{ Verdict: not TraceVerdict.NotFound }, ..];

    /// <summary>How much was searched, and what chance would give: one sentence with a full stop.</summary>
    public string Extent => Invariant($"{Hypotheses:#,0} values were compared; chance alone would give {ExpectedText} hits as close as the number is meant.");

    /// <summary>What a reader looks through: ten answers at the most, few of them near misses where the number was found.</summary>
    public ImmutableArray<TraceHit> Foremost
    {
        get
        {
            var foremost = ImmutableArray.CreateBuilder<TraceHit>(MostForemost);
            var near = 0;
            foreach (var hit in Hits)
            {
                near += hit.Verdict == TraceVerdict.Near ? 1 : 0;
                if (foremost.Count < MostForemost && (hit.Verdict != TraceVerdict.Near || !IsFound || near <= MostNear))
                {
                    foremost.Add(hit);
                }
            }

            return foremost.ToImmutable();
        }
    }

    private string ExpectedText => ExpectedByChance switch
    {
        0 => "about 0",
        < 0.01 => "less than 0.01",
        < 1 => Invariant($"about {ExpectedByChance:0.00}"),
        _ => Invariant($"about {ExpectedByChance:#,0.0}"),
    };
}
