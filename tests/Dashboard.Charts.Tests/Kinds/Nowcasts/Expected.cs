using System.Globalization;
using Dashboard.Charts.Kinds.Nowcasts;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Charts.Tests.Kinds.Nowcasts;

/// <summary>Nowcasts written down, a word a day: count, then low, middle and high of the estimate, then what it became.</summary>
internal static class Expected
{
    /// <summary>For example <c>100</c> a settled day, <c>20/80/100/120</c> with an estimate, <c>20/80/100/120=90</c> known later; <c>.</c> no count.</summary>
    public static NowcastChart Chart(string days, string selector = "ukdash:England:cases:specimen@2021-06-20")
    {
        var words = days.Split(' ');
        var first = Given.Day("2021-06-20").PlusDays(-words.Length);
        return new NowcastChart(
            new NowcastAnswer(
                SeriesSelector.Parse(selector), London.StartOf(Given.Day("2021-06-20")) + Duration.FromHours(16),
                [.. words.Select((word, index) => Day(word, first.PlusDays(index), words.Length - index))]),
            Given.Note);
    }

    private static NowcastDay Day(string word, LocalDate day, int lagDays)
    {
        var (now, later) = word.Split('=') is [var before, var after] ? (before, new LaterCount(Number(after), London.StartOf(Given.Day("2021-07-20")))) : (word, null);
        var parts = now.Split('/');
        var estimate = parts.Length == 4 ? new Nowcast(Number(parts[2]), Number(parts[1]), Number(parts[3]), SpansHoliday: false) : null;
        return new NowcastDay(day, lagDays, parts[0] == "." ? null : Number(parts[0]), estimate, later);
    }

    private static long Number(string word) => long.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
