using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>Everything held of one series: its releases in the order of their publication.</summary>
/// <remarks>
/// Immutable and safe to read from several threads. A release speaks only of the days of its run, so a store may keep
/// whole releases or only the span that changed: the vintages are the same.
/// </remarks>
public sealed class RevisionHistory
{
    /// <summary>Collects the releases of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="releases">Its releases, at least one, oldest first, no two at one instant, all in one form.</param>
    /// <exception cref="ArgumentException">There is none, two share an instant or are out of order, or their forms differ.</exception>
    public RevisionHistory(SeriesId id, ImmutableArray<Release> releases)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (releases.IsDefaultOrEmpty)
        {
            throw new ArgumentException(Invariant($"A history of {id} holds one release at least."), nameof(releases));
        }

        var (first, last) = (releases[0].Run.FirstDay, releases[0].Run.LastDay);
        for (var i = 1; i < releases.Length; i++)
        {
            if (releases[i].ReleasedAt <= releases[i - 1].ReleasedAt)
            {
                throw new ArgumentException(
                    Invariant($"Releases of {id} go from oldest to newest, one an instant; {releases[i].ReleasedAt} follows {releases[i - 1].ReleasedAt}."),
                    nameof(releases));
            }

            if (releases[i].Form != releases[0].Form)
            {
                throw new ArgumentException(
                    Invariant($"Releases of {id} share one form; {releases[i].ReleasedAt} is {releases[i].Form}, not {releases[0].Form}."),
                    nameof(releases));
            }

            first = LocalDate.Min(first, releases[i].Run.FirstDay);
            last = LocalDate.Max(last, releases[i].Run.LastDay);
        }

        (Id, Releases, Days) = (id, releases, new DateInterval(first, last));
    }

    /// <summary>The series.</summary>
    public SeriesId Id { get; }

    /// <summary>The releases, oldest first.</summary>
    public ImmutableArray<Release> Releases { get; }

    /// <summary>How the source gave the counts.</summary>
    public SeriesForm Form => Releases[0].Form;

    /// <summary>The first to the last day that any release speaks of, both included.</summary>
    public DateInterval Days { get; }

    /// <summary>The series as it last stood.</summary>
    public Vintage Latest => Overlay(Releases.Length);

    /// <summary>The entries of <see cref="Latest"/>, without where each comes from.</summary>
    public CountRun LatestRun => Releases.Length == 1 ? Releases[0].Run : new VintageSweep(this).MoveTo(Releases[^1].ReleasedAt)!;

    /// <summary>The series as it stood at an instant: for every day the newest release at or before it that speaks of the day.</summary>
    /// <param name="at">The instant; a release of that very instant is included.</param>
    /// <returns>The vintage, or null where no release that old is held. A later release is never used.</returns>
    public Vintage? AsOf(Instant at)
    {
        var count = CountUntil(at);
        return count == 0 ? null : Overlay(count);
    }

    /// <summary>
    /// The days that had been published by an instant: each from the newest release at or before it or, where none of that
    /// time speaks of the day, from the oldest later one that has a count for it, stamped so. Where a release of the time had no
    /// entry for the day, that stands.
    /// </summary>
    /// <param name="at">The instant.</param>
    /// <param name="firstShown">When a day's count was first shown to readers; no day before an earlier one.</param>
    /// <returns>The vintage, or null where no day had been published by then.</returns>
    public Vintage? AsLaterServed(Instant at, Func<LocalDate, Instant> firstShown)
    {
        ArgumentNullException.ThrowIfNull(firstShown);
        var known = CountUntil(at);
        var (entries, stamps) = Layers(known);
        var shown = CountShown(at, firstShown);
        for (var i = known; i < Releases.Length; i++)
        {
            var run = Releases[i].Run;
            var offset = Period.DaysBetween(Days.Start, run.FirstDay);
            for (var j = 0; j < run.Entries.Length && offset + j < shown; j++)
            {
                var day = offset + j;
                if (stamps[day].ReleasedAt is null && run.Entries[j] is { } count)
                {
                    (entries[day], stamps[day]) = (count, new VintageStamp(Releases[i].ReleasedAt, AsLaterServed: true));
                }
            }
        }

        return Trim(entries, stamps);
    }

    private static int LastSpokenOf(VintageStamp[] stamps) => Array.FindLastIndex(stamps, stamp => stamp.ReleasedAt is not null);

    private int CountUntil(Instant at)
    {
        var count = 0;
        while (count < Releases.Length && Releases[count].ReleasedAt <= at)
        {
            count++;
        }

        return count;
    }

    /// <summary>How many days from the first had been shown by an instant.</summary>
    private int CountShown(Instant at, Func<LocalDate, Instant> firstShown)
    {
        var (shown, notShown) = (0, Days.Length);
        while (shown < notShown)
        {
            var day = (shown + notShown) / 2;
            if (firstShown(Days.Start.PlusDays(day)) <= at)
            {
                shown = day + 1;
            }
            else
            {
                notShown = day;
            }
        }

        return shown;
    }

    private Vintage Overlay(int count)
    {
        var (entries, stamps) = Layers(count);
        return Trim(entries, stamps)!;
    }

    private (long?[] Entries, VintageStamp[] Stamps) Layers(int count)
    {
        var entries = new long?[Days.Length];
        var stamps = new VintageStamp[Days.Length];
        foreach (var release in Releases.AsSpan()[..count])
        {
            var offset = Period.DaysBetween(Days.Start, release.Run.FirstDay);
            var run = release.Run.Entries.AsSpan();
            for (var i = 0; i < run.Length; i++)
            {
                // A release that repeats a count does not make it newer: the stamp says since when the entry stands.
                if (stamps[offset + i].ReleasedAt is null || entries[offset + i] != run[i])
                {
                    (entries[offset + i], stamps[offset + i]) = (run[i], new VintageStamp(release.ReleasedAt, AsLaterServed: false));
                }
            }
        }

        return (entries, stamps);
    }

    private Vintage? Trim(long?[] entries, VintageStamp[] stamps)
    {
        var first = Array.FindIndex(stamps, stamp => stamp.ReleasedAt is not null);
        if (first < 0)
        {
            return null;
        }

        var length = LastSpokenOf(stamps) - first + 1;
        return new Vintage(
            Form,
            new CountRun(Days.Start.PlusDays(first), PartOf(entries, first, length)),
            PartOf(stamps, first, length));
    }

    // All of it, which is the rule, without a copy: nobody else has the array.
    private static ImmutableArray<T> PartOf<T>(T[] all, int first, int length) =>
        length == all.Length ? ImmutableCollectionsMarshal.AsImmutableArray(all) : [.. all.AsSpan(first, length)];
}
