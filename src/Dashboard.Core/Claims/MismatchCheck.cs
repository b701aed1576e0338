using Dashboard.Core.Questions;

namespace Dashboard.Core.Claims;

/// <summary>Says what is known of a figure that no series gives.</summary>
internal sealed class MismatchCheck(SeriesReader reader)
{
    public async ValueTask<ClaimCheck> ExplainAsync(
        PostedNumber number, FigureMeaning meaning, IReadOnlyList<Hypothesis> hypotheses, IReadOnlyList<Trial> trials, CancellationToken cancellation)
    {
        var figure = number.Figure;
        var named = trials.Where(trial => trial.Hypothesis.IsScopeNamed).ToList();
        if (new RecountCheck(reader.Calendar).Explain(number, named) is { } explained)
        {
            return explained;
        }

        if (named.Find(trial => trial.Evaluation.Break is not null && trial.Fit != Fit.Exact) is { } broken && named.TrueForAll(trial => trial.Evaluation.Break is not null))
        {
            var now = ReasonText.Value(broken.Hypothesis, broken.Evaluation);
            var reason = Invariant($"{broken.Evaluation.Break!.Text}, so that its {now} says nothing of a figure of {ReasonText.Days(figure.Days!)}");
            return new ClaimCheck(figure, Verdict.NotCheckable, broken.Evaluation.Evidence, Invariant($"Not checkable: {reason}."));
        }

        if (named.Count == 0)
        {
            var wanted = Invariant($"{meaning.Metric!.Title} of {figure.Area} for {ReasonText.Days(figure.Days!)}");
            var lack = await IsHeldNowAsync(figure, hypotheses, cancellation).ConfigureAwait(false)
                ? Invariant($"when it was posted, {wanted} had not been shown yet")
                : Invariant($"no series held gives {wanted} as such a figure needs");
            return new ClaimCheck(figure, Verdict.NotCheckable, null, Invariant($"Not checkable: {lack}."));
        }

        if (number.SeenUntil is { } until && await new FillingUp(reader).ExplainAsync(number, until, named, cancellation).ConfigureAwait(false) is { } filling)
        {
            return filling;
        }

        var nearest = named.Where(trial => trial.Evaluation.Break is null).MinBy(trial => trial.DistanceTo(number.Value))!;
        var source = meaning.IsAttributed || figure.AttributedTo.Length == 0 ? string.Empty : Invariant($"; no series of the source named ({figure.AttributedTo}) is held");
        var found = Invariant($"{ReasonText.Series(nearest.Hypothesis.Series)}: {ReasonText.Value(nearest.Hypothesis, nearest.Evaluation)}");
        return new ClaimCheck(
            figure,
            Verdict.Contradicted,
            nearest.Evaluation.Evidence,
            Invariant($"{found}, {ReasonText.Distance(number.Value, nearest.Evaluation.Found)}{ReasonText.LaterServed(nearest.Evaluation.Evidence, number.SeenUntil)}{source}."));
    }

    /// <summary>Whether a series of the place reaches the figure's days by now, whenever the figure was posted.</summary>
    private async ValueTask<bool> IsHeldNowAsync(CitedFigure figure, IReadOnlyList<Hypothesis> hypotheses, CancellationToken cancellation)
    {
        foreach (var hypothesis in hypotheses.Where(hypothesis => hypothesis.IsScopeNamed))
        {
            var latest = await reader.ReadAsync(hypothesis.Series.At(null), cancellation).ConfigureAwait(false);
            if (figure.Days!.All(day => latest.Value?.Daily[day].Count is not null))
            {
                return true;
            }
        }

        return false;
    }
}
