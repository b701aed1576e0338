using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Claims;

/// <summary>The phrases that reasons are made of.</summary>
internal static class ReasonText
{
    private static readonly InstantPattern MomentPattern = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm:ss 'UTC'");

    public static string Day(LocalDate day) => EnglishDate.InFull(day);

    public static string Days(DateInterval days) => days.Length == 1 ? Day(days.Start)
        : days.Start is var start && (start.Year, start.Month) == (days.End.Year, days.End.Month)
            ? Invariant($"{start.Day} to {Day(days.End)}")
            : Invariant($"{Day(start)} to {Day(days.End)}");

    public static string Number(double value) =>
        value == Math.Floor(value) ? Invariant($"{value:N0}") : Invariant($"{value:N1}");

    /// <summary>For example: UK dashboard, England and Wales, cases by publish date.</summary>
    public static string Series(SeriesSelector series) =>
        Invariant($"{series.Source.Title}, {string.Join(" and ", series.Areas)}, {series.Metric.TitleOf(series.Source)} by {series.Basis.Title}");

    /// <summary>For example: 784 on 17 to 23 December 2021.</summary>
    public static string Value(Hypothesis hypothesis, Evaluation evaluation)
    {
        var found = Number(evaluation.Found);
        return hypothesis.Measure switch
        {
            FigureMeasure.ToDate => Invariant($"{found} to date on {Day(evaluation.LastDay)}"),
            FigureMeasure.Average => Invariant($"{found} a day on {Days(hypothesis.Days)}, the sum divided by {(hypothesis.LeavesMissingOut ? "the days reported" : Invariant($"{hypothesis.Days.Length} days"))}"),
            _ => Invariant($"{found} on {Days(hypothesis.Days)}{Terms(evaluation)}"),
        };
    }

    /// <summary>For example: (England 117,093 + Wales 12,378). The many parts of a country are not spelt out.</summary>
    private static string Terms(Evaluation evaluation) => evaluation.Terms.Length is >= 2 and <= 4
        ? Invariant($" ({string.Join(" + ", evaluation.Terms.Select(term => Invariant($"{term.Area} {term.Count:N0}")))})")
        : string.Empty;

    /// <summary>The mark of a value that rests on a release after the figure was posted; empty where it doesn't.</summary>
    public static string LaterServed(Evidence evidence, Instant? seen) => !evidence.AsLaterServed ? string.Empty
        : evidence.ReleasedAt <= seen ? " (some days as later served: no release of that time speaks of them)"
        : " (as later served: no release of that time is held)";

    /// <summary>For example: 0.7 % above the figure.</summary>
    public static string Distance(decimal figure, double found)
    {
        if (figure == 0)
        {
            return "against a figure of 0";
        }

        var percent = (found - (double)figure) / (double)Math.Abs(figure) * 100;
        var size = Math.Abs(percent) < 0.05 ? "less than 0.1" : Invariant($"{Math.Abs(percent):0.0}");
        return Invariant($"{size} % {(percent > 0 ? "above" : "below")} the figure");
    }

    /// <summary>For example: 28 December 2021, 04:21:47 UTC.</summary>
    public static string Moment(Instant instant) => MomentPattern.Format(instant);
}
