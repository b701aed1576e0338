using System.Collections.Immutable;
using Dashboard.Core.Tracing;

namespace Dashboard.Cli.Text;

/// <summary>Where a number comes from, for a reader.</summary>
internal static class TraceText
{
    /// <summary>Adds the answers, the most plausible first, then how much was searched and what chance would give.</summary>
    public static TextPage Add(TextPage page, FigureTrace trace, ImmutableArray<TraceHit> hits)
    {
        foreach (var (rank, hit) in hits.Index())
        {
            page.Add(Invariant($"{rank + 1}. {hit.Verdict.ToWords()}"), ToneOf(hit.Verdict));
            page.Add(hit.Why);
            if (hit is { Series: { } series, ReleasedAt: { } released })
            {
                page.Add(Invariant($"{series}, {hit.Transform?.ToWords()}, release of {FigureText.Moment(released)}"), Tone.Faint);
            }

            page.Gap();
        }

        if (trace.Hits.Length > hits.Length)
        {
            page.Add(Invariant($"{FigureText.Count(trace.Hits.Length - hits.Length)} less plausible answers are left out; --all shows them.")).Gap();
        }

        return page.Add(Invariant($"{FigureText.Count(trace.Hypotheses)} values were compared; chance alone would give about {Expected(trace.ExpectedByChance)} hits as close as the number is meant."));
    }

    private static string Expected(double hits) => hits switch
    {
        0 => "0",
        < 0.01 => "less than 0.01",
        < 1 => Invariant($"{hits:0.00}"),
        _ => FigureText.Mean(hits),
    };

    private static Tone ToneOf(TraceVerdict verdict) => verdict switch
    {
        TraceVerdict.Exact or TraceVerdict.ExactInAnotherRelease or TraceVerdict.Rounded or TraceVerdict.SumOfParts => Tone.Good,
        TraceVerdict.NotFound => Tone.Bad,
        _ => Tone.Doubtful,
    };
}
