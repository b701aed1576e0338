using NodaTime;

namespace Dashboard.Core.Averages;

/// <summary>The words for an alignment, and the windows and days that it puts together.</summary>
public static class MeanAlignmentExtensions
{
    /// <summary>The alignment in one word, as every table and option writes it.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWord(this MeanAlignment alignment) => alignment switch
    {
        MeanAlignment.Trailing => "trailing",
        MeanAlignment.Centred => "centred",
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "Not an alignment of an average."),
    };

    /// <summary>The window of a day.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="day">The day.</param>
    /// <param name="windowDays">How many days the window has: one at least, an odd number where it is centred.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window has no day, or no middle.</exception>
    public static DateInterval WindowOf(this MeanAlignment alignment, LocalDate day, int windowDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(windowDays, 1);
        var last = day.PlusDays(alignment == MeanAlignment.Centred ? HalfOf(windowDays) : 0);
        return new DateInterval(last.PlusDays(1 - windowDays), last);
    }

    /// <summary>The day of a window.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="window">The window, both ends included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window has no middle and the day should be it.</exception>
    public static LocalDate DayOf(this MeanAlignment alignment, DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return window.End.PlusDays(alignment == MeanAlignment.Centred ? -HalfOf(window.Length) : 0);
    }

    private static int HalfOf(int windowDays) => windowDays % 2 == 1
        ? windowDays / 2
        : throw new ArgumentOutOfRangeException(nameof(windowDays), windowDays, "A centred window has an odd number of days.");
}
