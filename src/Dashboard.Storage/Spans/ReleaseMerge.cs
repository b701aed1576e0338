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
        var merging = new Merging(id, coming, DaysOf(held, coming));
        foreach (var release in held)
        {
            merging.AddBefore(release.ReleasedAt);
            merging.Pass(release);
        }

        merging.AddBefore(Instant.MaxValue);
        return merging.ToMerge();
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

    /// <summary>A merge under way, gone through from the oldest release.</summary>
    private sealed class Merging(SeriesId id, IReadOnlyList<Release> coming, DateInterval days)
    {
        private readonly ImmutableArray<HeldRelease>.Builder _new = ImmutableArray.CreateBuilder<HeldRelease>();
        private readonly ImmutableArray<HeldRelease>.Builder _completed = ImmutableArray.CreateBuilder<HeldRelease>();
        private readonly StandingEntries _alone = new(days);

        // With what comes; null before the first new release, as both are alike until then.
        private StandingEntries? _together;
        private long _changedDays;
        private int _next;

        /// <summary>Puts the new releases of before a moment in their place.</summary>
        public void AddBefore(Instant moment)
        {
            for (; _next < coming.Count && coming[_next].ReleasedAt < moment; _next++)
            {
                var (at, run) = (coming[_next].ReleasedAt, coming[_next].Run);
                _together ??= _alone.Copy();
                _new.Add(new HeldRelease(at, run.FirstDay, run.LastDay, _together.TakeAndKeep(run, out var changed)));
                _changedDays += changed;
            }
        }

        /// <summary>Goes past a release that is held, and completes it where new ones stand before it.</summary>
        /// <exception cref="ReleaseConflictException">It comes anew and says otherwise.</exception>
        public void Pass(HeldRelease held)
        {
            _alone.Take(held.Kept, out _);
            var isComing = _next < coming.Count && coming[_next].ReleasedAt == held.ReleasedAt;
            if (!isComing && _together is null)
            {
                return;
            }

            var whole = _alone.Between(held.FirstDay, held.LastDay);
            if (isComing && RunDifference.Between(whole, coming[_next++].Run) is { } reason)
            {
                throw new ReleaseConflictException(id, held.ReleasedAt, reason);
            }

            if (_together?.TakeAndKeep(whole, out _) is { } kept && !kept.Equals(held.Kept))
            {
                _completed.Add(held with { Kept = kept });
            }
        }

        public ReleaseMerge ToMerge() => new(_new.ToImmutable(), _completed.ToImmutable(), _changedDays);
    }
}
