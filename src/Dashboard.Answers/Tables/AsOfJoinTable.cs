using System.Collections.Immutable;
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
    /// Columns <c>day,a_count,a_released_at,b_count,b_released_at,seen_at</c>: no count where nothing could be seen. A count
    /// released after it was seen is as later served.
    /// </returns>
    public static AnswerTable Of(IReadOnlyCollection<AsOfJoin> joins) => new(
        ["day", "a_count", "a_released_at", "b_count", "b_released_at", "seen_at"],
        [
            .. joins.SelectMany(join => join.Days.Select(day => ImmutableArray.Create<object?>(
                day.Day, day.First.Count, ReleaseOf(day.First), day.Second.Count, ReleaseOf(day.Second), join.SeenAt))),
        ])
    {
        RowCaveats = [.. joins.SelectMany(join => join.Days.Select(day => join.Caveats.On(day.Day, AsOf.At(join.SeenAt), NewestOf(day))))],
    };

    private static Instant? NewestOf(JoinedDay day) => ReleaseOf(day.First) is { } one && ReleaseOf(day.Second) is { } other
        ? Instant.Max(one, other)
        : ReleaseOf(day.First) ?? ReleaseOf(day.Second);

    private static Instant? ReleaseOf(DayEntry entry) => entry.Count is null ? null : entry.ReleasedAt;
}
