using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>Moments and days as the tables hold them.</summary>
internal static class StoredTime
{
    private static readonly LocalDate FirstDay = new(1970, 1, 1);

    /// <summary>Nanoseconds since 1970; a moment outside the years 1677 to 2262 counts as the end of them.</summary>
    public static long Of(Instant instant)
    {
        var since = instant - NodaConstants.UnixEpoch;
        return since < Duration.FromNanoseconds(long.MinValue) ? long.MinValue
            : since > Duration.FromNanoseconds(long.MaxValue) ? long.MaxValue
            : since.ToInt64Nanoseconds();
    }

    /// <summary>Whether a moment can be read back as it was.</summary>
    public static bool CanHold(Instant instant) => Moment(Of(instant)) == instant;

    /// <summary>The moment of a number of nanoseconds since 1970.</summary>
    public static Instant Moment(long nanoseconds) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);

    /// <summary>Days since 1970.</summary>
    public static long Of(LocalDate day) => Period.DaysBetween(FirstDay, day);

    /// <summary>The day of a number of days since 1970.</summary>
    public static LocalDate Day(long days) => FirstDay.PlusDays((int)days);
}
