using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Axes;

/// <summary>How days are written below an axis, the same in every culture.</summary>
internal static class DateLabel
{
    /// <summary>The label of a tick, with the year where it is the first or in another year than the one before.</summary>
    /// <param name="day">The tick's day.</param>
    /// <param name="before">The day of the tick before; null for the first.</param>
    /// <param name="unit">The unit of the axis's steps.</param>
    public static string For(LocalDate day, LocalDate? before, DateUnit unit)
    {
        bool newYear = before is not { } previous || previous.Year != day.Year;
        string year = EnglishDate.Year(day);
        string? label = unit switch
        {
            DateUnit.Day or DateUnit.Week => EnglishDate.DayAndMonth(day),
            DateUnit.Month => EnglishDate.Month(day),
            _ => null,
        };
        return label is null ? year : newYear ? label + " " + year : label;
    }

    /// <summary>A day for a message, e.g. 2021-12-28.</summary>
    public static string Iso(LocalDate day) => IsoForm.Of(day);
}
