using Dashboard.Answers.Requests;
using NodaTime;

namespace Dashboard.Web.Asking;

/// <summary>Everything that the interface answers, in the order of its page.</summary>
internal static class Questions
{
    private const string Week = "from=2021-12-21&to=2021-12-27";

    /// <summary>What one series says; its name stands in the path.</summary>
    public static readonly Question OneSeries = new(
        "series/{selector}", "The counts of one series day by day, each with its status, reason and release.",
        [Fields.Series with { Name = "selector", Says = "The series, as " + Core.Series.SeriesSelector.Form + ".", IsInPath = true, IsRepeated = false }, Fields.From, Fields.To, Fields.AsOf],
        (asked, _) => Asked.Series(asked), "?" + Week + "&as_of=~2021-12-28");

    public static IReadOnlyList<Question> All { get; } =
    [
        new("series", "Every series held: from when to when, and how many releases of it.", [Fields.Filter], (asked, _) => new HeldRequest(asked.Text(Fields.Filter) ?? string.Empty), "?filter=united%20kingdom"),
        OneSeries,
        new(
            "averages", "Averages of some days, once for each way of treating days without report.",
            [Fields.Series, Fields.From, Fields.To, Fields.On, Fields.Days, Fields.Align, Fields.Missing with { Says = Fields.Missing.Says + " Without it, an average for each." }, Fields.Divisor, Fields.AsOf],
            (asked, _) => Asked.Averages(asked), "?series=jhu:United%20Kingdom:cases@~2021-12-28&" + Week),
        new(
            "compare", "Two series day by day with their difference; with at, as both could be seen at a moment.",
            [Fields.Series, Fields.From, Fields.To, Fields.At, Fields.AsOf],
            (asked, _) => Asked.Compare(asked), "?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&" + Week),
        new(
            "explain", "The difference of two figures taken apart into causes that add up to it exactly.",
            [Fields.Series, Fields.From.Required(), Fields.To.Required(), Fields.Measure, Fields.QuotedA, Fields.QuotedB, Fields.MissingA, Fields.MissingB, Fields.ShiftA, Fields.ShiftB, Fields.CorrectionsA, Fields.CorrectionsB, Fields.AsOf],
            (asked, _) => Asked.Explain(asked), "?series=jhu:United%20Kingdom:cases@~2021-12-28&quoted_a=134022,132017,114646,.,.,.,98515&measure=average&" + Week),
        new(
            "vintages", "What became of a day, or how complete the latest days are and what they will become.",
            [Fields.Series, Fields.Day, Fields.Score, Fields.AsOf],
            (asked, _) => Asked.Vintages(asked), "?series=ukdash:England:cases:specimen&day=2021-12-20"),
        new(
            "trace", "Where a number comes from: series, days, release, and what was done with the counts.",
            [Fields.Number, Fields.SaidOn, Fields.Day, Fields.From, Fields.To, Fields.AreaName, Fields.SourceCode, Fields.MetricCode, Fields.Tolerance, Fields.All],
            (asked, _) => Asked.Trace(asked), "?number=318699"),
        new("claims", "The figures quoted in December 2021, each with its verdict.", [], (_, figures) => new ClaimsRequest(figures.Ledger), string.Empty),
        new("sources", "How each source stands: what is held, how old it is, whether a release is late, and how the last pulls went.", [], (_, figures) => new SourcesRequest(figures.Pulled, SystemClock.Instance), string.Empty),
        new("calendar", "When the publishers were silent, what they announced, and what they redefined.", [], (_, _) => new CalendarRequest(), string.Empty),
        new(
            "gaps", "What was missing, caught up, corrected or incomplete, on which days, how sure that is and why.",
            [Fields.Series, Fields.From, Fields.To, Fields.All, Fields.AsOf],
            (asked, _) => Asked.Gaps(asked), "?series=ukdash:Northern%20Ireland:cases&from=2021-12-20&to=2022-01-05"),
    ];

    /// <summary>The question of a name.</summary>
    public static Question Named(string name) => All.Single(question => question.Name == name);
}
