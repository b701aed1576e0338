using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>When a source is to be asked next.</summary>
/// <remarks>
/// <para>Once for each time of day of its schedule; again every while where what was asked for hadn't been published yet, as
/// long as the schedule has patience. After a failure the wait grows from five minutes to six hours, about twice as long each
/// time, and is never shorter than the source asked for.</para>
/// <para>A clock that is set ahead makes the next time of day due once; one that is set back never makes anybody wait for
/// longer than until the next time of day or the wait that was due, counted from the moment it was noticed.</para>
/// </remarks>
public static class PullTimetable
{
    private const int MostDoublings = 7;

    private static readonly Duration ShortestBackOff = Duration.FromMinutes(5);
    private static readonly Duration LongestBackOff = Duration.FromHours(6);

    /// <summary>The moment from which a source is to be asked; one that is over means at once.</summary>
    /// <param name="schedule">The source's schedule.</param>
    /// <param name="past">What its runs so far mean, as seen at the moment.</param>
    /// <param name="now">The moment.</param>
    /// <param name="jitter">From 0 to 1: how much of a fifth is added to a wait after a failure, so that many workers don't ask at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The jitter is not from 0 to 1.</exception>
    public static Instant Next(PullSchedule schedule, PullPast past, Instant now, double jitter)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(past);
        if (jitter is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(jitter), jitter, "The jitter lies from 0 to 1.");
        }

        if (past.SeenAt(now).EndedAt is not { } ended)
        {
            return now;
        }

        var slot = schedule.Before(now);
        var usual = ended < slot ? slot
            : IsAwaited(past) && ended + schedule.Every <= slot + schedule.Patience ? ended + schedule.Every
            : schedule.After(now);
        if (past.Outcome.IsFailure())
        {
            // A failure neither waits for the next day's time nor comes early for it.
            usual = ended + BackOff(past.Failures, jitter);
        }

        return past.RetryAfter is { } pause ? Instant.Max(usual, ended + pause) : usual;
    }

    private static bool IsAwaited(PullPast past) =>
        !past.BroughtNew && past.Outcome is PullOutcome.Data or PullOutcome.NotModified or PullOutcome.Empty or PullOutcome.NotPublished;

    private static Duration BackOff(int failures, double jitter)
    {
        var wait = ShortestBackOff * (1L << Math.Clamp(failures - 1, 0, MostDoublings));
        return Duration.Min(wait, LongestBackOff) * (1 + (jitter / 5));
    }
}
