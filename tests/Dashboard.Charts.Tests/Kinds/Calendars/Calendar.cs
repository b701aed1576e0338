using Dashboard.Charts.Kinds.Calendars;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Charts.Tests.Kinds.Calendars;

/// <summary>Calendars written down, a row a series.</summary>
internal static class Calendar
{
    public static CalendarChart Chart(params (string Selector, string Days)[] rows)
    {
        var answers = rows.Select(row => Given.Series(row.Days, row.Selector)).Select(series =>
            new GapsAnswer(series.Selector, [.. series.Days.Select(day => new DayFinding(day, series[day]))])).ToList();
        var first = Given.Day("2021-12-21");
        return new CalendarChart([.. answers], new DateInterval(first, first.PlusDays(answers.Max(answer => answer.Days.Length) - 1)), Given.Note);
    }

    public static CalendarChart Of(string days) => Chart(("ukdash:England:cases", days));
}
