using System.Collections.Immutable;
using Dashboard.Core.Claims;
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

        return page.Add(trace.Extent);
    }

    private static Tone ToneOf(TraceVerdict verdict) => verdict.ToStanding() switch
    {
        Standing.Holds => Tone.Good,
        Standing.DoesNotHold => Tone.Bad,
        _ => Tone.Doubtful,
    };
}
