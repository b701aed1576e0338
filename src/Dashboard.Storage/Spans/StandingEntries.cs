using System.Runtime.InteropServices;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Spans;

/// <summary>What stands of each day of a series while its releases are gone through from the oldest.</summary>
/// <remarks>
/// A day changes when its entry differs from the one before it or when no release spoke of it before, also where the entry
/// is none. Not safe to use from several threads.
/// </remarks>
internal sealed class StandingEntries
{
    private readonly LocalDate _firstDay;
    private readonly long?[] _entries;
    private readonly bool[] _spoken;

    /// <summary>Begins with nothing said of any day.</summary>
    /// <param name="days">The days that any release speaks of, both ends included.</param>
    public StandingEntries(DateInterval days)
        : this(days.Start, new long?[days.Length], new bool[days.Length])
    {
    }

    private StandingEntries(LocalDate firstDay, long?[] entries, bool[] spoken) => (_firstDay, _entries, _spoken) = (firstDay, entries, spoken);

    /// <summary>Lets the next release speak.</summary>
    /// <param name="said">What it says; all of its days lie within the days given at the beginning.</param>
    /// <param name="changedDays">How many days it changed.</param>
    /// <returns>The span from the first to the last changed day; null where the release changed nothing.</returns>
    public CountRun? Take(CountRun said, out int changedDays)
    {
        var entries = said.Entries.AsSpan();
        var offset = Period.DaysBetween(_firstDay, said.FirstDay);
        var (first, last) = (entries.Length, -1);
        changedDays = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            var day = offset + i;
            if (!_spoken[day] || _entries[day] != entries[i])
            {
                (first, last) = (Math.Min(first, i), i);
                (_spoken[day], _entries[day]) = (true, entries[i]);
                changedDays++;
            }
        }

        return last < 0 ? null : new CountRun(said.FirstDay.PlusDays(first), [.. entries[first..(last + 1)]]);
    }

    /// <summary>Lets the next release speak that must leave a trace: where it changed nothing, its first day is left.</summary>
    /// <param name="said">What it says.</param>
    /// <param name="changedDays">How many days it changed.</param>
    public CountRun TakeAndKeep(CountRun said, out int changedDays) =>
        Take(said, out changedDays) ?? new CountRun(said.FirstDay, said.Entries[..1]);

    /// <summary>The entries of a run of days as they stand.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last, included.</param>
    public CountRun Between(LocalDate firstDay, LocalDate lastDay)
    {
        var entries = _entries.AsSpan(Period.DaysBetween(_firstDay, firstDay), Period.DaysBetween(firstDay, lastDay) + 1).ToArray();
        return new CountRun(firstDay, ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    /// <summary>The days of which something has been said, from the first to the last; null where nothing has.</summary>
    public CountRun? Spoken()
    {
        var (first, last) = (Array.IndexOf(_spoken, true), Array.LastIndexOf(_spoken, true));
        return first < 0 ? null : Between(_firstDay.PlusDays(first), _firstDay.PlusDays(last));
    }

    /// <summary>The same state, to go another way from here.</summary>
    public StandingEntries Copy() => new(_firstDay, [.. _entries], [.. _spoken]);
}
