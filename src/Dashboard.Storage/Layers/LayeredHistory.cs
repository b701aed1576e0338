using System.Collections.Immutable;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Spans;
using NodaTime;

namespace Dashboard.Storage.Layers;

/// <summary>One series as the snapshot and the store of what was pulled hold it together.</summary>
/// <remarks>
/// A snapshot says of each of its releases what the series then was, not which days the publication repeated. So each of its
/// releases is taken to speak of every day that the snapshot knew by then: at the instant of one of its releases the series
/// is as the snapshot has it, whatever was pulled of the time before.
/// </remarks>
/// <param name="History">All releases.</param>
/// <param name="Differences">Where the two disagree.</param>
internal sealed record LayeredHistory(RevisionHistory History, ImmutableArray<LayerDifference> Differences)
{
    /// <summary>Lays one over the other.</summary>
    /// <param name="below">What the snapshot holds of the series, whole or only what changed.</param>
    /// <param name="above">What was pulled of it, each release whole.</param>
    public static LayeredHistory Of(RevisionHistory below, RevisionHistory above)
    {
        if (above.Form != below.Form)
        {
            var other = new LayerDifference(above.Id, above.Releases[0].ReleasedAt, Invariant($"its counts are {below.Form}, not {above.Form}"));
            return new LayeredHistory(below, [other]);
        }

        var days = new DateInterval(LocalDate.Min(below.Days.Start, above.Days.Start), LocalDate.Max(below.Days.End, above.Days.End));
        var (alone, together) = (new StandingEntries(days), new StandingEntries(days));
        var releases = ImmutableArray.CreateBuilder<Release>(below.Releases.Length + above.Releases.Length);
        var differences = ImmutableArray.CreateBuilder<LayerDifference>();
        var next = 0;
        foreach (var release in below.Releases)
        {
            for (; next < above.Releases.Length && above.Releases[next].ReleasedAt < release.ReleasedAt; next++)
            {
                releases.Add(Kept(together, above.Releases[next], above.Releases[next].Run));
            }

            alone.Take(release.Run, out _);
            if (next < above.Releases.Length && above.Releases[next].ReleasedAt == release.ReleasedAt
                && Difference(alone.Spoken()!, release.Run, above.Releases[next++].Run) is { } reason)
            {
                differences.Add(new LayerDifference(below.Id, release.ReleasedAt, reason));
            }

            // Before anything was pulled the two are still alike.
            releases.Add(next == 0 ? release with { Run = Taken(together, release.Run) } : Kept(together, release, alone.Spoken()!));
        }

        for (; next < above.Releases.Length; next++)
        {
            releases.Add(Kept(together, above.Releases[next], above.Releases[next].Run));
        }

        return new LayeredHistory(new RevisionHistory(below.Id, releases.DrainToImmutable()), differences.ToImmutable());
    }

    private static Release Kept(StandingEntries standing, Release release, CountRun said) =>
        release with { Run = standing.TakeAndKeep(said, out _) };

    private static CountRun Taken(StandingEntries standing, CountRun said)
    {
        standing.Take(said, out _);
        return said;
    }

    /// <summary>What a pulled release says otherwise than the snapshot knew by then, or leaves out of what the snapshot's release changed.</summary>
    private static string? Difference(CountRun known, CountRun changed, CountRun pulled)
    {
        if (pulled.FirstDay < known.FirstDay || pulled.LastDay > known.LastDay || changed.FirstDay < pulled.FirstDay || changed.LastDay > pulled.LastDay)
        {
            return RunDifference.Between(known, pulled);
        }

        var same = known.Entries.AsSpan(Period.DaysBetween(known.FirstDay, pulled.FirstDay), pulled.Entries.Length);
        return RunDifference.Between(new CountRun(pulled.FirstDay, [.. same]), pulled);
    }
}
