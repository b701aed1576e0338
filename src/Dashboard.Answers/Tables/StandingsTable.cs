using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>How sources stand, as a table.</summary>
public static class StandingsTable
{
    /// <summary>How each source stands, a row each.</summary>
    /// <param name="standings">The sources.</param>
    /// <returns>
    /// Columns <c>source,series,releases,last_day,last_released_at,age_hours,state,late_day,late_since,last_run_started_at,
    /// last_run_ended_at,outcome,rows,new_releases,changed_days,reason,refused_at,refused_problem,refused_reason,publisher,licence</c>;
    /// the state is <c>late</c>, <c>ended</c> or empty, and a run without an end is under way or was cut off.
    /// </returns>
    public static AnswerTable Of(IEnumerable<SourceStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        return new AnswerTable(
            [
                "source", "series", "releases", "last_day", "last_released_at", "age_hours", "state", "late_day", "late_since",
                "last_run_started_at", "last_run_ended_at", "outcome", "rows", "new_releases", "changed_days", "reason",
                "refused_at", "refused_problem", "refused_reason", "publisher", "licence",
            ],
            [.. standings.Select(Row)]);
    }

    private static ImmutableArray<object?> Row(SourceStanding standing)
    {
        var (end, refused) = (standing.LastRun?.End, standing.LastRefused?.End);
        return
        [
            standing.Source.Code,
            standing.Series,
            standing.Releases,
            standing.LastDay,
            standing.LastReleasedAt,
            standing.Age is { } age ? (long)Math.Floor(age / Duration.FromHours(1)) : null,
            standing.Ended is not null ? "ended" : standing.Late is not null ? "late" : string.Empty,
            standing.Late?.Day,
            standing.Late?.DueAt,
            standing.LastRun?.StartedAt,
            end?.EndedAt,
            end?.Outcome.ToWords(),
            end?.Rows,
            end?.Stored.NewReleases,
            end?.Stored.ChangedDays,
            end?.Reason,
            refused?.EndedAt,
            refused is null ? null : RunReason.ProblemIn(refused.Reason)?.Code,
            refused?.Reason,
            standing.Source.Publisher,
            standing.Source.Licence,
        ];
    }
}
