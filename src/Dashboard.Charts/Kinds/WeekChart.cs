using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Kinds;

/// <summary>The days behind quoted averages: as quoted, as shown then, as shown last, and what the average becomes under each policy.</summary>
/// <param name="Weeks">One a source: at least one.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record WeekChart(ImmutableArray<WeekAnswer> Weeks, string Footnote)
{
    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var figure = Weeks[0].Quoted.Whole.Figure;
            var then = figure.Posted is { } posted ? DayText.InFull(posted) : "then";
            var days = Invariant($"What was quoted for each of the days {DayText.Range(figure.Days!)}, what each source showed on {then} ");
            const string Marks = "(outlined where no release of that time is held: as later served), and what it shows in its last release. ";
            const string Bars = "Level bars: the average under each way of treating days without report, with what it divides by.";
            var seen = Invariant($"For each source seven days with three counts each, and level bars for the averages. {Finding()}.");
            return new PictureText(Finding(), days + Marks + Bars, Footnote, seen);
        }
    }

    private string Finding()
    {
        var week = Weeks[0];
        var missing = week.Quoted.Days.Entries.Count(entry => entry.Count is null);
        if (week.Quoted.Whole.Verdict == Verdict.ArithmeticHoldsMissingAsZero && Average(week.QuotedAverages, "gap") is { } left)
        {
            var (zeros, days) = (DayText.Words(missing), DayText.Words(week.Quoted.Days.Entries.Length - missing));
            var method = Invariant($"“{week.Quoted.Whole.Figure.AsWritten}” counts {zeros} days without report as zero");
            return Invariant($"{method}: the {days} days reported average {CountFormat.Fixed(left, 0)}");
        }

        return Invariant($"“{week.Quoted.Whole.Figure.AsWritten}”: the days behind a quoted average");
    }

    private static double? Average(ImmutableArray<PolicyAverage> averages, string policy) =>
        averages.FirstOrDefault(average => average.Policy == policy)?.Mean.PeoplePerDay;
}
