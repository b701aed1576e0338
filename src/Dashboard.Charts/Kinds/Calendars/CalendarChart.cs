using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Charts.Kinds.Calendars;

/// <summary>What each of several series reported on each day: a count, a zero, nothing, several days at once.</summary>
/// <param name="Answers">The series, a row each, with every day that they hold: one series at least.</param>
/// <param name="Window">The days, both ends included.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record CalendarChart(ImmutableArray<GapsAnswer> Answers, DateInterval Window, string Footnote)
{
    /// <summary>The rows' names: the place, and of source, metric and date basis what is not the same in all rows.</summary>
    public ImmutableArray<string> Names
    {
        get
        {
            var series = Answers.Select(answer => answer.Series).ToList();
            var (sources, metrics) = (series.Select(one => one.Source).Distinct().Count() > 1, series.Select(one => one.Metric).Distinct().Count() > 1);
            var bases = series.Select(one => (one.Source, one.Basis)).Distinct().Count() > series.Select(one => one.Source).Distinct().Count();
            return
            [
                .. series.Select(one => string.Join(", ", new[]
                {
                    one.AreaText, sources ? one.Source.Title : string.Empty, metrics ? one.Metric.Title : string.Empty, bases ? "by " + one.Basis.Title : string.Empty,
                }.Where(part => part.Length > 0))),
            ];
        }
    }

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var series = Answers.Select(answer => answer.Series).ToList();
            var metrics = PlaceText.Joined([.. series.Select(one => one.Metric.Title).Distinct(StringComparer.Ordinal)]);
            var sources = string.Join("; ", series.Select(one => Invariant($"{DayText.SourceAndBasis(one)}, {DayText.AsOf(one.AsOf)}")).Distinct(StringComparer.Ordinal));
            var about = Invariant($"What was published of {metrics} on each day, {DayText.Range(Window)}: {sources}. ");
            const string Spans = "A line through days without report leads to the report that covers them, with how many days it is for.";
            return new PictureText(Finding(), about + (HasCatchUp ? Spans : string.Empty), Footnote, Invariant($"A row a series, a cell a day, marked by what was published. {Finding()}."));
        }
    }

    private bool HasCatchUp => Answers.Any(answer => answer.Days.Any(day => day.Entry.CoversDays > 1));

    private string Finding()
    {
        var days = Answers.SelectMany(answer => answer.Days).ToList();
        if (days.Count == 0)
        {
            return Invariant($"Nothing is held of {DayText.Range(Window)}");
        }

        var where = Answers.Length == 1 ? PlaceText.Of(Answers[0].Series) : Invariant($"{DayText.Words(Answers.Length)} series");
        var missing = days.Count(day => day.Entry.Count is null);
        if (missing == 0)
        {
            var caught = days.Count(day => day.Entry.CoversDays > 1);
            return caught == 0
                ? Invariant($"Every day has a count: {DayText.Count(Window.Length)} in {where}")
                : Invariant($"Every day has a count in {where}, {DayText.Words(caught)} of them for several days");
        }

        var total = Invariant($"{PlaceText.Capital(DayText.Words(missing))} of {CountFormat.Whole(days.Count)} daily reports of {where} {(missing == 1 ? "is" : "are")} missing");
        var (name, run) = LongestSilence();
        var longest = Invariant($"{DayText.Words(run.Length)} days from {DayText.DayAndMonth(run.Start)}");
        return run.Length <= 1 ? total
            : Answers.Length == 1 ? Invariant($"{total}, at the longest {longest}")
            : Invariant($"{total}; {name} was silent longest, {longest}");
    }

    private (string Name, DateInterval Run) LongestSilence() => Answers
        .SelectMany(answer => SilentBands.RunsOf(answer.Days.Where(day => day.Entry.Status == DayStatus.NoReport).Select(day => day.Day))
            .Select(run => (PlaceText.Of(answer.Series), run)))
        .MaxBy(silence => silence.run.Length);
}
