using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>The schedules that the options ask for.</summary>
internal static class WantedSources
{
    private static readonly char[] Separators = [',', ' '];

    /// <summary>A schedule for every source wanted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A wait is too short or too long.</exception>
    /// <exception cref="FormatException">A code is no source's, or a time is none of a day.</exception>
    public static IReadOnlyList<PullSchedule> Of(PullingOptions options)
    {
        var codes = options.Sources.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var unknown = codes.Concat(options.Schedules.Keys).FirstOrDefault(code => Source.Find(code) is null);
        return unknown is null
            ? [.. PullSchedule.Usual
                .Where(usual => codes.Length == 0 || codes.Contains(usual.Source.Code, StringComparer.OrdinalIgnoreCase))
                .Select(usual => options.Schedules.TryGetValue(usual.Source.Code, out var other) ? Changed(usual, other) : usual)]
            : throw new FormatException(Invariant($"'{unknown}' is no source; write ukdash, ukhsa or jhu."));
    }

    private static PullSchedule Changed(PullSchedule usual, ScheduleOptions other) => new(
        usual.Source,
        other.Time is { } time ? TimeOf(time) : usual.Time,
        usual.Zone,
        other.Every is { } every ? Duration.FromTimeSpan(every) : usual.Every,
        other.Patience is { } patience ? Duration.FromTimeSpan(patience) : usual.Patience);

    private static LocalTime TimeOf(TimeSpan time) => time >= TimeSpan.Zero && time < TimeSpan.FromDays(1)
        ? LocalTime.FromTicksSinceMidnight(time.Ticks)
        : throw new FormatException(Invariant($"A time of day lies from 00:00 to 23:59, not {time:c}."));
}
