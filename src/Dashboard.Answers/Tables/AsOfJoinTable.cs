using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>Two series as a reader could see both at one moment or several, a row a moment and day.</summary>
public static class AsOfJoinTable
{
    /// <summary>The joins as a table.</summary>
    /// <param name="joins">The joins, one a moment.</param>
    /// <returns>
    /// Columns <c>day,a_count,a_released_at,b_count,b_released_at,seen_at,note</c>: no count where nothing could be seen. A count
    /// released after it was seen is as later served. The note has what was announced of the day, and the breaks that begin on it
    /// or lie between the moment and a release of its counts; JSON has them beside the cells too.
    /// </returns>
    public static AnswerTable Of(IReadOnlyCollection<AsOfJoin> joins)
    {
        var days = joins.SelectMany(join => join.Days.Select(day => (join.SeenAt, Day: day, Caveats: CaveatsOf(join, day)))).ToList();
        return new AnswerTable(
            ["day", "a_count", "a_released_at", "b_count", "b_released_at", "seen_at", "note"],
            [
                .. days.Select(one => ImmutableArray.Create<object?>(
                    one.Day.Day,
                    one.Day.First.Count,
                    ReleaseOf(one.Day.First),
                    one.Day.Second.Count,
                    ReleaseOf(one.Day.Second),
                    one.SeenAt,
                    one.Caveats.DayNote)),
            ])
        {
            RowCaveats = [.. days.Select(one => one.Caveats)],
        };
    }

    private static Caveats CaveatsOf(AsOfJoin join, JoinedDay day) => join.Caveats.On(day.Day, AsOf.At(join.SeenAt), NewestOf(day));

    private static Instant? NewestOf(JoinedDay day) => ReleaseOf(day.First) is { } one && ReleaseOf(day.Second) is { } other
        ? Instant.Max(one, other)
        : ReleaseOf(day.First) ?? ReleaseOf(day.Second);

    private static Instant? ReleaseOf(DayEntry entry) => entry.Count is null ? null : entry.ReleasedAt;
}
