using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Holds quoted figures against the series held, as they stood when each was posted.</summary>
/// <remarks>
/// A figure is tried against every series that its words allow: the sources that may be meant, each date basis, and for the
/// United Kingdom also the sums of some of its nations. Only what could be seen by the end of the day of posting (Europe/London) can make
/// it exact; where no release of that time is held, the days published by then are taken as later served and marked so.
/// Verdicts follow from the counts alone; the order of the rows does not matter.
/// </remarks>
/// <param name="reader">Reads the series.</param>
public sealed class ClaimChecker(SeriesReader reader)
{
    private readonly HypothesisTrials _trials = new(reader);

    /// <summary>Checks every figure of a ledger.</summary>
    /// <param name="ledger">The figures; those of one post may be computed from each other.</param>
    /// <param name="cancellation">Stops the checking.</param>
    /// <returns>One check a figure, in the ledger's order.</returns>
    public async ValueTask<IReadOnlyList<ClaimCheck>> CheckAsync(IReadOnlyList<CitedFigure> ledger, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var finder = new HypothesisFinder(await reader.Store.ListAsync(cancellation).ConfigureAwait(false));

        // No figure needs another's verdict, so all cores check; then those that follow from others are told so.
        var checks = await OnAllCoresAsync(ledger, figure => CheckAsync(figure, finder, cancellation), cancellation).ConfigureAwait(false);
        var appearance = new AppearanceCheck(reader);
        return await OnAllCoresAsync(checks, check => ExplainAsync(check, checks, appearance, cancellation), cancellation).ConfigureAwait(false);
    }

    private static async ValueTask<ClaimCheck> ExplainAsync(
        ClaimCheck check, IReadOnlyList<ClaimCheck> checks, AppearanceCheck appearance, CancellationToken cancellation) =>
        LedgerArithmetic.Explain(check, checks) ?? await appearance.AddToAsync(check, cancellation).ConfigureAwait(false);

    private static Task<ClaimCheck[]> OnAllCoresAsync<T>(IReadOnlyList<T> all, Func<T, ValueTask<ClaimCheck>> check, CancellationToken cancellation) =>
        Task.WhenAll(all.Select(one => Task.Run(() => check(one).AsTask(), cancellation)));

    /// <summary>The trial that gives the figure best, one of the scope named before others; null where none gives it.</summary>
    private static Trial? BestOf(IReadOnlyList<Trial> trials) => trials
        .Where(trial => trial.Fit == Fit.Exact || (trial.Hypothesis.IsScopeNamed && trial.Evaluation.Break is null && trial.Fit != Fit.None))
        .OrderBy(trial => trial.Fit)
        .ThenBy(trial => trial.Hypothesis.IsScopeNamed ? 0 : 1)
        .FirstOrDefault();

    private static Verdict VerdictOf(Trial best, bool stillFits) => best.Fit switch
    {
        Fit.Exact when best is { Hypothesis: { Measure: FigureMeasure.Average, LeavesMissingOut: false }, Evaluation.IsWhole: false } =>
            Verdict.ArithmeticHoldsMissingAsZero,
        Fit.Exact when stillFits => Verdict.Exact,
        Fit.Exact => Verdict.ExactInEarlierRelease,
        Fit.Rounding => Verdict.RoundingHolds,
        _ => Verdict.Near,
    };

    private async ValueTask<ClaimCheck> CheckAsync(CitedFigure figure, HypothesisFinder finder, CancellationToken cancellation)
    {
        var meaning = FigureMeaning.Of(figure);
        if (meaning.Metric is null || meaning.Areas.IsEmpty || figure.Days is null)
        {
            var lack = meaning.Metric is null ? Invariant($"no series held counts '{figure.Counts}'") : "the figure names no place or no day";
            return new ClaimCheck(figure, Verdict.NotCheckable, null, Invariant($"Not checkable: {lack}."));
        }

        var hypotheses = finder.For(figure, meaning).ToList();
        var seenUntil = figure.Posted is { } posted ? AsOf.EndOf(posted).Instant : (Instant?)null;
        if (figure.Qualifier == FigureQualifier.Absent)
        {
            return await new AbsenceCheck(reader).CheckAsync(figure, hypotheses, seenUntil, cancellation).ConfigureAwait(false);
        }

        if (figure.Value is not { } value)
        {
            return new ClaimCheck(figure, Verdict.NotCheckable, null, "Not checkable: the row gives no number.");
        }

        var number = new PostedNumber(figure, value, seenUntil);
        var trials = await _trials.OfAsync(number, hypotheses, cancellation).ConfigureAwait(false);
        return BestOf(trials) is { } best
            ? await HoldsAsync(number, best, trials, cancellation).ConfigureAwait(false)
            : await new MismatchCheck(reader).ExplainAsync(number, meaning, hypotheses, trials, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<ClaimCheck> HoldsAsync(PostedNumber number, Trial best, IReadOnlyList<Trial> trials, CancellationToken cancellation)
    {
        // A total to date is followed on the day that it is of, though the figure may name a later one.
        var followed = best.Hypothesis.Measure == FigureMeasure.ToDate
            ? best with { Hypothesis = best.Hypothesis with { Days = new DateInterval(best.Evaluation.LastDay, best.Evaluation.LastDay) } }
            : best;
        var now = await _trials.NowAsync(followed.Hypothesis, cancellation).ConfigureAwait(false);
        var stillFits = now is not null && number.FitOf(now) <= best.Fit;
        var stoodThen = best.Fit != Fit.Near && best.Evaluation.Evidence.ReleasedAt <= number.SeenUntil;
        var changedAt = stillFits || !stoodThen ? null : await _trials.ChangedAtAsync(number, followed, cancellation).ConfigureAwait(false);
        var later = new LaterStanding(now, changedAt, BreakOf(best, now));
        return new ClaimCheck(number.Figure, VerdictOf(best, stillFits), best.Evaluation.Evidence, HoldsReason.Of(number, best, trials, later));
    }

    /// <summary>A recount between the release that gave the figure and the newest, else a break among its days.</summary>
    private DefinitionBreak? BreakOf(Trial best, Evaluation? now)
    {
        var members = best.Hypothesis.Series.Members.ToList();
        return (best.Evaluation.Evidence.ReleasedAt is { } then && now?.Evidence.ReleasedAt is { } newest
                ? members.Select(id => reader.Calendar.BreakBetween(id, then, newest)).FirstOrDefault(one => one is not null)
                : null)
            ?? members.SelectMany(id => reader.Calendar.BreaksWithin(id, best.Evaluation.Evidence.Days)).FirstOrDefault();
    }
}
