using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

/// <summary>What a history's vintages must be, worked out the slow and plain way: day by day from a dictionary.</summary>
internal static class PlainHistory
{
    public static Dictionary<LocalDate, (long? Count, VintageStamp Stamp)> AsOf(RevisionHistory history, Instant at)
    {
        var days = new Dictionary<LocalDate, (long? Count, VintageStamp Stamp)>();
        foreach (var release in history.Releases.Where(release => release.ReleasedAt <= at))
        {
            foreach (var (day, count) in Entries(release))
            {
                var stands = days.TryGetValue(day, out var before) && before.Count == count;
                days[day] = stands ? before : (count, new VintageStamp(release.ReleasedAt, AsLaterServed: false));
            }
        }

        return days;
    }

    public static Dictionary<LocalDate, (long? Count, VintageStamp Stamp)> AsLaterServed(
        RevisionHistory history, Instant at, Func<LocalDate, Instant> firstShown)
    {
        var days = AsOf(history, at);
        foreach (var release in history.Releases.Where(release => release.ReleasedAt > at))
        {
            foreach (var (day, count) in Entries(release).Where(entry => entry.Count is not null && firstShown(entry.Day) <= at))
            {
                days.TryAdd(day, (count, new VintageStamp(release.ReleasedAt, AsLaterServed: true)));
            }
        }

        return days;
    }

    public static bool Says(Dictionary<LocalDate, (long? Count, VintageStamp Stamp)> days, Vintage? vintage)
    {
        if (vintage is null || days.Count == 0)
        {
            return vintage is null && days.Count == 0;
        }

        var run = vintage.Run;
        var (first, last) = (days.Keys.Min(), days.Keys.Max());
        return run.FirstDay == first && run.LastDay == last && vintage.Stamps.Length == run.Entries.Length
            && Enumerable.Range(0, run.Entries.Length)
                .All(i => days.GetValueOrDefault(first.PlusDays(i)) == (run.Entries[i], vintage.Stamps[i]));
    }

    private static IEnumerable<(LocalDate Day, long? Count)> Entries(Release release) =>
        release.Run.Entries.Select((count, i) => (release.Run.FirstDay.PlusDays(i), count));
}
