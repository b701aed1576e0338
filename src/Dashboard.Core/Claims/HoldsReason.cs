using System.Text;

namespace Dashboard.Core.Claims;

/// <summary>Says in one sentence where a figure that was found comes from, and what a reader should know beside.</summary>
internal static class HoldsReason
{
    public static string Of(PostedNumber number, Trial best, IReadOnlyList<Trial> trials, LaterStanding later)
    {
        var (hypothesis, evaluation) = (best.Hypothesis, best.Evaluation);
        var text = new StringBuilder();
        text.Append(Invariant($"{ReasonText.Series(hypothesis.Series)}: {ReasonText.Value(hypothesis, evaluation)}"));
        if (best.Fit == Fit.Near || (best.Fit == Fit.Rounding && number.Figure.Qualifier == FigureQualifier.MoreThan))
        {
            text.Append(Invariant($", {ReasonText.Distance(number.Value, evaluation.Found)}"));
        }

        if (evaluation.LastDay < hypothesis.Days.End)
        {
            text.Append(Invariant($", the last day shown when it was posted"));
        }

        if (evaluation is { IsWhole: false, Evidence: var evidence } && hypothesis.Measure != FigureMeasure.ToDate)
        {
            text.Append(Invariant($"; days without report among the {evidence.Days.Length} count as zero"));
        }

        text.Append(ReasonText.LaterServed(evaluation.Evidence, number.SeenUntil));
        if (!hypothesis.IsScopeNamed)
        {
            text.Append(Invariant($"; the figure is {Scope(hypothesis)}, for {number.Figure.Area} it is {NamedScope(hypothesis, trials)}"));
        }

        AppendRevision(text, evaluation, later);
        AppendOtherBases(text, best, trials);
        text.Append(later.Break is { } broken ? Invariant($"; {broken.Text}") : string.Empty);
        return text.Append('.').ToString();
    }

    private static void AppendRevision(StringBuilder text, Evaluation evaluation, LaterStanding later)
    {
        if (later is not { ChangedAt: { } since, Now: { } now })
        {
            return;
        }

        text.Append(evaluation.Evidence.ReleasedAt is { } released
            ? Invariant($"; it stood so from {ReasonText.Moment(released)} until {ReasonText.Moment(since)}")
            : Invariant($"; it stood so until {ReasonText.Moment(since)}"));
        text.Append(Invariant($" and is {ReasonText.Number(now.Found)} now"));
    }

    /// <summary>What the same place and days have on another date basis, where the figure is only near.</summary>
    private static void AppendOtherBases(StringBuilder text, Trial best, IReadOnlyList<Trial> trials)
    {
        if (best.Fit != Fit.Near)
        {
            return;
        }

        foreach (var other in trials.Where(trial => trial.Hypothesis.IsScopeNamed && trial.Hypothesis.Series.Basis != best.Hypothesis.Series.Basis
            && trial.Hypothesis.Series.Source == best.Hypothesis.Series.Source))
        {
            text.Append(Invariant($"; by {other.Hypothesis.Series.Basis.Title} it is {ReasonText.Number(other.Evaluation.Found)}"));
        }
    }

    private static string Scope(Hypothesis hypothesis) => hypothesis.Series.Areas.Length == 1
        ? Invariant($"{hypothesis.Series.Areas[0]}'s alone")
        : Invariant($"that of {string.Join(" and ", hypothesis.Series.Areas)}");

    private static string NamedScope(Hypothesis hypothesis, IReadOnlyList<Trial> trials) =>
        trials.FirstOrDefault(trial => trial.Hypothesis.IsScopeNamed && trial.Hypothesis.Series.Basis == hypothesis.Series.Basis) is { } named
            ? ReasonText.Number(named.Evaluation.Found) + (named.Evaluation.Evidence.AsLaterServed ? " as later served" : string.Empty)
            : "not held";
}
