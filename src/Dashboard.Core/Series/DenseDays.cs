using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Where a day stands in a dense run of days.</summary>
internal static class DenseDays
{
    /// <summary>Finds a day's position.</summary>
    /// <param name="firstDay">The day at position 0.</param>
    /// <param name="length">How many days the run has.</param>
    /// <param name="day">The day.</param>
    /// <param name="index">Its position; 0 where it is outside.</param>
    /// <returns>Whether the run has the day.</returns>
    public static bool TryIndex(LocalDate firstDay, int length, LocalDate day, out int index)
    {
        index = Period.DaysBetween(firstDay, day);
        if (index >= 0 && index < length)
        {
            return true;
        }

        index = 0;
        return false;
    }
}
