using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Spans;

/// <summary>Where two accounts of one release part, in words.</summary>
internal static class RunDifference
{
    /// <summary>The first difference.</summary>
    /// <param name="held">The run that is held.</param>
    /// <param name="other">The other account of it.</param>
    /// <returns>What differs, without a full stop; null where the runs are equal.</returns>
    public static string? Between(CountRun held, CountRun other)
    {
        if (held.FirstDay != other.FirstDay || held.LastDay != other.LastDay)
        {
            return Invariant(
                $"it runs from {held.FirstDay:uuuu-MM-dd} to {held.LastDay:uuuu-MM-dd}, not from {other.FirstDay:uuuu-MM-dd} to {other.LastDay:uuuu-MM-dd}");
        }

        for (var i = 0; i < held.Entries.Length; i++)
        {
            if (held.Entries[i] != other.Entries[i])
            {
                return Invariant($"{held.FirstDay.PlusDays(i):uuuu-MM-dd} has {Words(held.Entries[i])}, not {Words(other.Entries[i])}");
            }
        }

        return null;
    }

    /// <summary>An entry in words.</summary>
    public static string Words(long? entry) => entry is { } count ? Invariant($"{count}") : "no entry";
}
