using NodaTime;
using NodaTime.Text;

namespace Dashboard.Charts.Axes;

/// <summary>How days are written below an axis, the same in every culture.</summary>
internal static class DateLabel
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern DayAndYear = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMM");
    private static readonly LocalDatePattern MonthAndYear = LocalDatePattern.CreateWithInvariantCulture("MMM uuuu");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>The label of a tick, with the year where it is the first or in another year than the one before.</summary>
    /// <param name="day">The tick's day.</param>
    /// <param name="before">The day of the tick before; null for the first.</param>
    /// <param name="unit">The unit of the axis's steps.</param>
    public static string For(LocalDate day, LocalDate? before, DateUnit unit)
    {
        bool newYear = before is not { } previous || previous.Year != day.Year;
        LocalDatePattern pattern = unit switch
        {
            DateUnit.Day or DateUnit.Week => newYear ? DayAndYear : Day,
            DateUnit.Month => newYear ? MonthAndYear : Month,
            _ => Year,
        };
        return pattern.Format(day);
    }

    /// <summary>A day for a message, e.g. 2021-12-28.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
