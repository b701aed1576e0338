using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Spans;

/// <summary>What of a series must be written so that new releases stand between those held, whichever came first.</summary>
/// <remarks>
/// An older release that comes late takes its place, and the releases after it are then completed with the days where they
/// differ from it: these hadn't been kept, as they changed nothing so far. What is kept is thus the same whatever the order
/// of arrival.
/// </remarks>
/// <param name="New">The releases that were not held.</param>
/// <param name="Completed">Releases held whose kept span is another now.</param>
/// <param name="ChangedDays">How many days the new releases changed of what stood before each.</param>
internal sealed record ReleaseMerge(ImmutableArray<HeldRelease> New, ImmutableArray<HeldRelease> Completed, long ChangedDays)
{
    /// <summary>Merges.</summary>
    /// <param name="id">The series, to name it.</param>
    /// <param name="held">The releases held, oldest first.</param>
    /// <param name="coming">Whole releases, oldest first, no two at one instant.</param>
    /// <exception cref="ReleaseConflictException">A release is held that says otherwise.</exception>
    public static ReleaseMerge Of(SeriesId id, IReadOnlyList<HeldRelease> held, IReadOnlyList<Release> coming)
    {
        var fresh = ImmutableArray.CreateBuilder<HeldRelease>();
        var completed = ImmutableArray.CreateBuilder<HeldRelease>();
        var alone = new StandingEntries(DaysOf(held, coming));
        StandingEntries? together = null; // with what comes; from the first new release on
        var changed = 0L;
        var next = 0;
        for (var i = 0; i <= held.Count; i++)
        {
            for (; next < coming.Count && (i == held.Count || coming[next].ReleasedAt < held[i].ReleasedAt); next++)
            {
                var (at, run) = (coming[next].ReleasedAt, coming[next].Run);
                together ??= alone.Copy();
                fresh.Add(new HeldRelease(at, run.FirstDay, run.LastDay, together.TakeAndKeep(run, out var days)));
                changed += days;
            }

            if (i == held.Count)
            {
                break;
            }

            alone.Take(held[i].Kept, out _);
            var isComing = next < coming.Count && coming[next].ReleasedAt == held[i].ReleasedAt;
            if (isComing || together is not null)
            {
                var whole = alone.Between(held[i].FirstDay, held[i].LastDay);
                if (isComing && RunDifference.Between(whole, coming[next++].Run) is { } reason)
                {
                    throw new ReleaseConflictException(id, held[i].ReleasedAt, reason);
                }

                if (together?.TakeAndKeep(whole, out _) is { } kept && !kept.Equals(held[i].Kept))
                {
                    completed.Add(held[i] with { Kept = kept });
                }
            }
        }

        return new ReleaseMerge(fresh.ToImmutable(), completed.ToImmutable(), changed);
    }

    private static DateInterval DaysOf(IReadOnlyList<HeldRelease> held, IReadOnlyList<Release> coming)
    {
        var (first, last) = (coming[0].Run.FirstDay, coming[0].Run.LastDay);
        foreach (var release in coming)
        {
            (first, last) = (LocalDate.Min(first, release.Run.FirstDay), LocalDate.Max(last, release.Run.LastDay));
        }

        foreach (var release in held)
        {
            (first, last) = (LocalDate.Min(first, release.FirstDay), LocalDate.Max(last, release.LastDay));
        }

        return new DateInterval(first, last);
    }
}
