using System.Collections.Immutable;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>Leaves of each release only what it changed.</summary>
/// <remarks>
/// A day changes when its entry differs from the one before it or when no release spoke of it before, also where the entry
/// is none. Every vintage of what is left equals that of the whole releases, since when each entry stands included.
/// </remarks>
internal static class ChangedSpans
{
    /// <summary>The releases that changed anything, each cut to the span from its first to its last changed day.</summary>
    /// <param name="history">The series.</param>
    public static ImmutableArray<Release> Of(RevisionHistory history)
    {
        var start = history.Days.Start;
        var standing = new long?[history.Days.Length];
        var spoken = new bool[standing.Length];
        var kept = ImmutableArray.CreateBuilder<Release>(history.Releases.Length);
        foreach (var release in history.Releases)
        {
            var entries = release.Run.Entries.AsSpan();
            var offset = Period.DaysBetween(start, release.Run.FirstDay);
            var (first, last) = (entries.Length, -1);
            for (var i = 0; i < entries.Length; i++)
            {
                var day = offset + i;
                if (!spoken[day] || standing[day] != entries[i])
                {
                    (first, last) = (Math.Min(first, i), i);
                    (spoken[day], standing[day]) = (true, entries[i]);
                }
            }

            if (last >= 0)
            {
                var run = new CountRun(release.Run.FirstDay.PlusDays(first), [.. entries[first..(last + 1)]]);
                kept.Add(release with { Run = run });
            }
        }

        return kept.ToImmutable();
    }
}
