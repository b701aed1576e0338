using Dashboard.Charts.Axes;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Words;

/// <summary>How charts write days, series and moments; the same in every culture.</summary>
public static class DayText
{
    /// <summary>For example: 21 Dec.</summary>
    /// <param name="day">The day.</param>
    public static string DayAndMonth(LocalDate day) => EnglishDate.DayAndMonth(day);

    /// <summary>For example: 21 December 2021.</summary>
    /// <param name="day">The day.</param>
    public static string InFull(LocalDate day) => EnglishDate.InFull(day);

    /// <summary>For example: 28 December 2021 04:21 UTC.</summary>
    /// <param name="moment">The moment.</param>
    public static string InFull(Instant moment) => EnglishDate.InFull(moment);

    /// <summary>For example: Tue 21 Dec.</summary>
    /// <param name="day">The day.</param>
    public static string WithWeekday(LocalDate day) => Invariant($"{EnglishDate.Weekday(day)} {EnglishDate.DayAndMonth(day)}");

    /// <summary>For example: 21–27 December 2021, 1 December 2021 – 15 January 2022.</summary>
    /// <param name="days">The days, both ends included.</param>
    public static string Range(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var (start, end) = (days.Start, days.End);
        return start == end ? InFull(start)
            : (start.Year, start.Month) == (end.Year, end.Month) ? Invariant($"{start.Day}–{InFull(end)}")
            : Invariant($"{InFull(start)} – {InFull(end)}");
    }

    /// <summary>For example: UK dashboard, by publish date.</summary>
    /// <param name="series">The series.</param>
    public static string SourceAndBasis(SeriesSelector series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Invariant($"{series.Source.Title}, by {series.Basis.Title}");
    }

    /// <summary>For example: as of 28 December 2021; as last released.</summary>
    /// <param name="asOf">The moment; null for the newest release.</param>
    public static string AsOf(AsOf? asOf) => asOf switch
    {
        null => "as last released",
        { Day: { } day, AllowsLaterServed: true } => Invariant($"published by {InFull(day)}, as later served where no release of that time is held"),
        { Day: { } day } => Invariant($"as of {InFull(day)}"),
        { AllowsLaterServed: true } => Invariant($"published by {InFull(asOf.Instant)}, as later served where no release of that time is held"),
        _ => Invariant($"as of {InFull(asOf.Instant)}"),
    };

    /// <summary>The same for a label: as of 28 December 2021; last release.</summary>
    /// <param name="asOf">The moment; null for the newest release.</param>
    public static string AsOfShort(AsOf? asOf) => asOf switch
    {
        null => "last release",
        { Day: { } day } => Invariant($"as of {InFull(day)}"),
        _ => Invariant($"as of {InFull(asOf.Instant)}"),
    };

    /// <summary>For example: one day, 46 days, 1,143 days.</summary>
    /// <param name="days">How many.</param>
    public static string Count(int days) => days == 1 ? "one day" : Invariant($"{CountFormat.Whole(days)} days");

    /// <summary>For example: one day, four days, 46 days.</summary>
    /// <param name="days">How many.</param>
    public static string CountInWords(int days) => days is > 1 and <= 10 ? Invariant($"{Words(days)} days") : Count(days);

    /// <summary>A small number in words up to ten, in digits beyond.</summary>
    /// <param name="number">The number.</param>
    public static string Words(int number) => number is >= 0 and <= 10
        ? new[] { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten" }[number]
        : Invariant($"{number}");
}
