using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>When a source is pulled: once a day, and again for a while where the day's release is late.</summary>
/// <remarks>
/// A day's time is that of its zone: on the days on which clocks change it is moved out of a gap, and the first of two is
/// meant. Nothing is scheduled closer than a minute.
/// </remarks>
public sealed record PullSchedule
{
    /// <summary>Describes a schedule.</summary>
    /// <param name="source">The source.</param>
    /// <param name="time">The time of day.</param>
    /// <param name="zone">Whose clock that is.</param>
    /// <param name="every">How long to wait before asking again for a late release: a minute at least.</param>
    /// <param name="patience">For how long; zero to ask once a day. Less than a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A wait is too short or too long.</exception>
    public PullSchedule(Source source, LocalTime time, DateTimeZone zone, Duration every, Duration patience)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(zone);
        if (every < Duration.FromMinutes(1))
        {
            throw new ArgumentOutOfRangeException(nameof(every), every, "A minute at least lies between two questions.");
        }

        if (patience < Duration.Zero || patience >= Duration.FromDays(1))
        {
            throw new ArgumentOutOfRangeException(nameof(patience), patience, "The patience with a late release is less than a day.");
        }

        (Source, Time, Zone, Every, Patience) = (source, time, zone, every, patience);
    }

    /// <summary>
    /// The schedule of each source: the UK dashboard at 16:00 in London, every 10 minutes until 20:00; Johns Hopkins at
    /// 05:30 UTC, every half hour until 11:30; the UKHSA data dashboard, refreshed weekly at about 17:30, once a day at 17:45 in London.
    /// </summary>
    public static IReadOnlyList<PullSchedule> Usual { get; } =
    [
        new(Source.UkDashboard, new LocalTime(16, 0), London.Zone, Duration.FromMinutes(10), Duration.FromHours(4)),
        new(Source.Ukhsa, new LocalTime(17, 45), London.Zone, Duration.FromMinutes(30), Duration.Zero),
        new(Source.JohnsHopkins, new LocalTime(5, 30), DateTimeZone.Utc, Duration.FromMinutes(30), Duration.FromHours(6)),
    ];

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The time of day.</summary>
    public LocalTime Time { get; }

    /// <summary>Whose clock that is.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>How long to wait before asking again for a late release.</summary>
    public Duration Every { get; }

    /// <summary>For how long after the day's time a late release is asked for again.</summary>
    public Duration Patience { get; }

    /// <summary>The last time of day that is over, or now.</summary>
    /// <param name="now">The moment.</param>
    public Instant Before(Instant now)
    {
        var today = now.InZone(Zone).Date;
        return On(today) is var slot && slot <= now ? slot : On(today.PlusDays(-1));
    }

    /// <summary>The next time of day to come.</summary>
    /// <param name="now">The moment.</param>
    public Instant After(Instant now)
    {
        var today = now.InZone(Zone).Date;
        return On(today) is var slot && slot > now ? slot : On(today.PlusDays(1));
    }

    private Instant On(LocalDate day) => day.At(Time).InZoneLeniently(Zone).ToInstant();
}
