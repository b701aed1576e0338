using Dashboard.Charts.Axes;
using NodaTime;

namespace Dashboard.Cli.Text;

/// <summary>How numbers and moments stand in text tables: as in the pictures, for people to read. Programs read CSV.</summary>
internal static class FigureText
{
    public static string Count(long? count) => count is { } people ? CountFormat.Whole(people) : string.Empty;

    /// <summary>A whole number in full, any other with one decimal.</summary>
    public static string Number(double? number) =>
        number is not { } value ? string.Empty : CountFormat.Fixed(value, double.IsInteger(value) ? 0 : 1);

    /// <summary>An average with one decimal, so that they stand under each other.</summary>
    public static string Mean(double? peoplePerDay) => peoplePerDay is { } mean ? CountFormat.Fixed(mean, 1) : string.Empty;

    /// <summary>A whole number with its sign, so that people added and people taken back stand apart.</summary>
    public static string Change(long? people) => people is { } change ? CountFormat.Difference(change) : string.Empty;

    /// <summary>A number of people to the nearest whole one.</summary>
    public static string Rounded(double? people) => people is { } number ? CountFormat.Fixed(number, 0) : string.Empty;

    /// <summary>A share in per cent, with one decimal.</summary>
    public static string Share(double? share) => share is { } part ? CountFormat.Fixed(100 * part, 1) + " %" : string.Empty;

    public static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>A run of days: 2021-12-25–28, 2022-02-26–03-02.</summary>
    public static string Days(LocalDate first, LocalDate last) => Day(first) + "–" + (
        first.Year != last.Year ? Day(last) : Invariant(first.Month != last.Month ? (FormattableString)$"{last:MM-dd}" : $"{last:dd}"));

    public static string Weekday(LocalDate day) => day.DayOfWeek.ToString()[..3];

    /// <summary>A moment to the minute, in UTC.</summary>
    public static string Moment(Instant moment) => Invariant($"{moment:uuuu-MM-dd HH:mm}Z");
}
