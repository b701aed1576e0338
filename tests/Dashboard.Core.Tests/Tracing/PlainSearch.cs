using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Tracing;

/// <summary>What a search for a count must compare in one history, worked out the slow and plain way: vintage by vintage.</summary>
/// <remarks>
/// For histories by specimen date, in which no day is silent and a zero is a zero. A window is compared in the first vintage
/// that has it and again whenever a day of it has another count than in the vintage before.
/// </remarks>
internal static class PlainSearch
{
    private static readonly (string Name, int Days)[] Windows = [("day", 1), ("change", 2), ("week", 7), ("average", 7), ("reported", 7), ("month", 28)];

    public static int CountOfValues(RevisionHistory history, Func<LocalDate, Instant> firstShown)
    {
        var compared = 0;
        var before = new Dictionary<LocalDate, long>();
        foreach (var release in history.Releases)
        {
            var now = Counts(history.AsLaterServed(release.ReleasedAt, firstShown)!);
            compared += now.Count == 0 ? 0
                : Windows.Sum(window => new DateInterval(now.Keys.Min(), now.Keys.Max()).Count(end => IsCompared(window, end, now, before)));
            before = now;
        }

        return compared;
    }

    private static Dictionary<LocalDate, long> Counts(Vintage vintage) => vintage.Run.Entries
        .Select((count, i) => (Day: vintage.Run.FirstDay.PlusDays(i), Count: count))
        .Where(day => day.Count is not null)
        .ToDictionary(day => day.Day, day => day.Count!.Value);

    private static bool IsCompared((string Name, int Days) window, LocalDate end, Dictionary<LocalDate, long> now, Dictionary<LocalDate, long> before)
    {
        var days = new DateInterval(end.PlusDays(1 - window.Days), end).ToList();
        var reported = days.Count(now.ContainsKey);
        var isThere = days[0] >= now.Keys.Min() && reported > 0 && window.Name switch
        {
            "day" or "change" => reported == window.Days,
            "reported" => reported < window.Days,
            _ => true,
        };
        return isThere && days.Exists(day => now.TryGetValue(day, out var a) != before.TryGetValue(day, out var b) || a != b);
    }
}
