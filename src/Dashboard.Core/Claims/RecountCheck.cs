using Dashboard.Core.Publication;

namespace Dashboard.Core.Claims;

/// <summary>Recognises a figure of before a recount of which only the recounted series is held.</summary>
/// <remarks>
/// The recount explains the figure only where it was measured for the series and all of the days, on releases of both sides, and
/// where the count now differs from the figure by no less and no more than it was seen to change. A figure that sets no more than a
/// bound is not judged so: almost any recount would fit it.
/// </remarks>
internal sealed class RecountCheck(PublicationCalendar calendar)
{
    public ClaimCheck? Explain(PostedNumber number, IReadOnlyList<Trial> named) =>
        number.Figure.Qualifier is FigureQualifier.MoreThan or FigureQualifier.Absent || number.Value <= 0 ? null
        : named.Select(trial => Explain(number, trial)).FirstOrDefault(check => check is not null);

    private ClaimCheck? Explain(PostedNumber number, Trial trial)
    {
        var (hypothesis, evaluation) = (trial.Hypothesis, trial.Evaluation);
        if (evaluation.Break is not { } broken || hypothesis.Series.Areas.Length > 1
            || calendar.RecountOf(hypothesis.Series.Members.Single(), evaluation.Evidence.Days, hypothesis.Measure == FigureMeasure.ToDate) is not { } recount)
        {
            return null;
        }

        var percent = 100 * ((decimal)evaluation.Found - number.Value) / number.Value;
        return percent < recount.LeastPercent || percent > recount.MostPercent ? null : new ClaimCheck(
            number.Figure, Verdict.ExplainedByDefinition, evaluation.Evidence, ReasonOf(number.Value, trial, broken, recount));
    }

    private static string ReasonOf(decimal value, Trial trial, DefinitionBreak broken, Recount recount)
    {
        var found = Invariant($"{ReasonText.Series(trial.Hypothesis.Series)}: {ReasonText.Value(trial.Hypothesis, trial.Evaluation)}");
        var measured = Invariant($"such counts were seen to change by {recount.LeastPercent:0.0} to {recount.MostPercent:0.0} % ({recount.Where})");
        return Invariant($"{found}, {ReasonText.Distance(value, trial.Evaluation.Found)}; {broken.Text}, and {measured}: the figure is what a count of before that can have been.");
    }
}
