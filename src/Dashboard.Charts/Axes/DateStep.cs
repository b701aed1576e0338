using NodaTime;

namespace Dashboard.Charts.Axes;

/// <summary>A distance between ticks in units of the calendar.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many of it, 1 or more.</param>
internal sealed record DateStep(DateUnit Unit, int Count)
{
    /// <summary>The tick days within a range, both ends included, in order.</summary>
    public IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (LocalDate day = Start(first); day <= last; day = Next(day))
        {
            if (day >= first)
            {
                yield return day;
            }
        }
    }

    // The last tick at or before a day. Days and weeks count on from the first day or its Monday; months from January.
    private LocalDate Start(LocalDate day) => Unit switch
    {
        DateUnit.Day => day,
        DateUnit.Week => day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Next(IsoDayOfWeek.Monday),
        DateUnit.Month => new(day.Year, ((day.Month - 1) / Count * Count) + 1, 1),
        _ => new(day.Year / Count * Count, 1, 1),
    };

    private LocalDate Next(LocalDate day) => Unit switch
    {
        DateUnit.Day => day.PlusDays(Count),
        DateUnit.Week => day.PlusWeeks(Count),
        DateUnit.Month => day.PlusMonths(Count),
        _ => day.PlusYears(Count),
    };
}
