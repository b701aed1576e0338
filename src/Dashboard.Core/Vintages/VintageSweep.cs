using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>Goes through the releases of a series from the oldest and shows what stood at moments on the way.</summary>
/// <remarks>
/// Each release is laid over the ones before it once, however many moments are asked for; <see cref="RevisionHistory.AsOf"/> begins
/// anew for each. Only forwards, and not safe to use from several threads.
/// </remarks>
/// <param name="history">The series.</param>
public sealed class VintageSweep(RevisionHistory history)
{
    private readonly long?[] _entries = new long?[history.Days.Length];
    private int _taken;
    private int _first = int.MaxValue;
    private int _end;

    /// <summary>When the newest release taken in was published; null as long as there is none.</summary>
    public Instant? ReleasedAt => _taken == 0 ? null : history.Releases[_taken - 1].ReleasedAt;

    /// <summary>Moves on and shows what stands.</summary>
    /// <param name="at">The moment; not before the one asked for last. A release of that very instant is included.</param>
    /// <returns>The entries of the days that a release up to then speaks of; null where none that old is held.</returns>
    public CountRun? MoveTo(Instant at)
    {
        for (; _taken < history.Releases.Length && history.Releases[_taken].ReleasedAt <= at; _taken++)
        {
            var run = history.Releases[_taken].Run;
            var offset = Period.DaysBetween(history.Days.Start, run.FirstDay);
            run.Entries.AsSpan().CopyTo(_entries.AsSpan(offset));
            (_first, _end) = (Math.Min(_first, offset), Math.Max(_end, offset + run.Entries.Length));
        }

        return _taken == 0 ? null : new CountRun(history.Days.Start.PlusDays(_first), ImmutableArray.Create(_entries, _first, _end - _first));
    }
}
