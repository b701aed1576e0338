using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>Finds the prints of a day: one pass over the releases, keeping what is in force up to the day.</summary>
internal static class DayPrints
{
    /// <summary>The releases that gave the day another count than the release before, oldest first.</summary>
    /// <param name="history">The releases.</param>
    /// <param name="day">The day.</param>
    /// <returns>The prints; none where no release has a count for the day.</returns>
    public static List<DayPrint> Of(RevisionHistory history, LocalDate day)
    {
        var prints = new List<DayPrint>();
        if (!DenseDays.TryIndex(history.Days.Start, history.Days.Length, day, out var at))
        {
            return prints;
        }

        var entries = new long?[at + 1];
        foreach (var release in history.Releases)
        {
            var offset = Period.DaysBetween(history.Days.Start, release.Run.FirstDay);
            var length = Math.Min(release.Run.Entries.Length, entries.Length - offset);
            if (length <= 0)
            {
                continue;
            }

            release.Run.Entries.AsSpan()[..length].CopyTo(entries.AsSpan(offset));
            Add(prints, release.ReleasedAt, CountAt(entries, history.Form));
        }

        return prints;
    }

    private static void Add(List<DayPrint> prints, Instant releasedAt, long? count)
    {
        if (prints.Count == 0)
        {
            if (count is not null)
            {
                prints.Add(new DayPrint(releasedAt, count, Change: null));
            }
        }
        else if (prints[^1].Count != count)
        {
            prints.Add(new DayPrint(releasedAt, count, (count ?? 0) - (prints[^1].Count ?? 0)));
        }
    }

    /// <summary>The count of the last day: its entry, or what it adds to the last total before it.</summary>
    private static long? CountAt(long?[] entries, SeriesForm form)
    {
        if (form == SeriesForm.Daily || entries[^1] is not { } total)
        {
            return form == SeriesForm.Daily ? entries[^1] : null;
        }

        // Behind days without entry the difference spans them all, as in any reading of the series.
        var before = Array.FindLastIndex(entries, Math.Max(entries.Length - 2, 0), entry => entry is not null);
        return before >= 0 && before < entries.Length - 1 ? total - entries[before] : null;
    }
}
