using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Days and moments as English text writes them, the same in every culture: <c>28 December 2021</c>.</summary>
/// <remarks>
/// The same text as the library's patterns of the invariant culture, without the cost of starting them, which is a good part of
/// that of a first picture.
/// </remarks>
public static class EnglishDate
{
    private const int ShortLength = 3;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>For example: 28 December 2021.</summary>
    /// <param name="day">The day.</param>
    public static string InFull(LocalDate day) => Invariant($"{day.Day} {Months[day.Month - 1]} {Year(day)}");

    /// <summary>For example: 28 December 2021 04:21 UTC.</summary>
    /// <param name="moment">The moment; seconds are left out.</param>
    public static string InFull(Instant moment)
    {
        var utc = moment.InUtc().LocalDateTime;
        return Invariant($"{InFull(utc.Date)} {utc.Hour:00}:{utc.Minute:00} UTC");
    }

    /// <summary>For example: 28 Dec.</summary>
    /// <param name="day">The day.</param>
    public static string DayAndMonth(LocalDate day) => Invariant($"{day.Day} {Month(day)}");

    /// <summary>For example: Dec.</summary>
    /// <param name="day">A day of the month.</param>
    public static string Month(LocalDate day) => Months[day.Month - 1][..ShortLength];

    /// <summary>For example: 2021.</summary>
    /// <param name="day">A day of the year.</param>
    public static string Year(LocalDate day) => Invariant($"{day.Year:0000}");

    /// <summary>For example: Tue.</summary>
    /// <param name="day">The day.</param>
    public static string Weekday(LocalDate day) => Weekdays[(int)day.DayOfWeek - 1][..ShortLength];
}
