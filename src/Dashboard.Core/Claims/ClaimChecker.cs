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
    private static readonly Duration ReleasesLookedBack = Duration.FromDays(28);

    private readonly FigureEvaluator _evaluator = new(reader);

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

    private async ValueTask<ClaimCheck> CheckAsync(CitedFigure figure, HypothesisFinder finder, CancellationToken cancellation)
    {
        var meaning = FigureMeaning.Of(figure);
        if (meaning.Metric is null || meaning.Areas.IsEmpty || figure.Days is null)
        {
            var lack = meaning.Metric is null ? Invariant($"no series held counts '{figure.Counts}'") : "the figure names no place or no day";
            return new ClaimCheck(figure, Verdict.NotCheckable, null, Invariant($"Not checkable: {lack}."));
        }

        var hypotheses = finder.For(figure, meaning).ToList();
        var seen = figure.Posted is { } posted ? AsOf.EndOf(posted).Instant : (Instant?)null;
        if (figure.Qualifier == FigureQualifier.Absent)
        {
            return await new AbsenceCheck(reader).CheckAsync(figure, hypotheses, seen, cancellation).ConfigureAwait(false);
        }

        if (figure.Value is not { } value)
        {
            return new ClaimCheck(figure, Verdict.NotCheckable, null, "Not checkable: the row gives no number.");
        }

        var trials = new List<Trial>();
        foreach (var hypothesis in hypotheses)
        {
            if (await TryAsync(figure, value, hypothesis, seen, cancellation).ConfigureAwait(false) is { } trial)
            {
                trials.Add(trial);
                if (trial is { Fit: Fit.Exact, Hypothesis.IsScopeNamed: true, Evaluation.Break: null })
                {
                    break;
                }
            }
        }

        var best = trials.Where(trial => trial.Fit == Fit.Exact || (trial.Hypothesis.IsScopeNamed && trial.Evaluation.Break is null && trial.Fit != Fit.None))
            .OrderBy(trial => trial.Fit)
            .ThenBy(trial => trial.Hypothesis.IsScopeNamed ? 0 : 1)
            .FirstOrDefault();
        return best is null
            ? await new MismatchCheck(reader).ExplainAsync(figure, value, meaning, hypotheses, trials, seen, cancellation).ConfigureAwait(false)
            : await HoldsAsync(figure, value, best, trials, seen, cancellation).ConfigureAwait(false);
    }

    /// <summary>The hypothesis as of the posting; where that does not give the figure to the last case, as of each release shortly before.</summary>
    private async ValueTask<Trial?> TryAsync(CitedFigure figure, decimal value, Hypothesis hypothesis, Instant? seen, CancellationToken cancellation)
    {
        var asSeen = await EvaluateAsync(figure, value, hypothesis, seen is { } at ? AsOf.At(at, allowsLaterServed: true) : null, cancellation).ConfigureAwait(false);
        if (asSeen is null or { Fit: Fit.Exact } || seen is not { } until)
        {
            return asSeen;
        }

        foreach (var release in await ReleasesAsync(hypothesis.Series, cancellation).ConfigureAwait(false))
        {
            if (release <= until && release >= until - ReleasesLookedBack
                && await EvaluateAsync(figure, value, hypothesis, AsOf.At(release, allowsLaterServed: true), cancellation).ConfigureAwait(false) is { Fit: Fit.Exact } earlier)
            {
                return earlier;
            }
        }

        return asSeen;
    }

    private async ValueTask<Trial?> EvaluateAsync(CitedFigure figure, decimal value, Hypothesis hypothesis, AsOf? asOf, CancellationToken cancellation) =>
        await _evaluator.EvaluateAsync(hypothesis, asOf, cancellation).ConfigureAwait(false) is { } evaluation
            ? new Trial(hypothesis, evaluation, FigureFit.Of(value, figure.Qualifier, evaluation.Found))
            : null;

    private async ValueTask<ClaimCheck> HoldsAsync(CitedFigure figure, decimal value, Trial best, List<Trial> trials, Instant? seen, CancellationToken cancellation)
    {
        var days = best.Hypothesis.Measure == FigureMeasure.ToDate
            ? best.Hypothesis with { Days = new DateInterval(best.Evaluation.LastDay, best.Evaluation.LastDay) }
            : best.Hypothesis;
        var now = await _evaluator.EvaluateAsync(days, null, cancellation).ConfigureAwait(false);
        var stillFits = now is not null && FigureFit.Of(value, figure.Qualifier, now.Found) <= best.Fit;
        var stoodThen = best.Fit != Fit.Near && best.Evaluation.Evidence.ReleasedAt <= seen;
        var changed = stillFits || !stoodThen ? null : await ChangedAtAsync(figure, value, days, best, cancellation).ConfigureAwait(false);
        var verdict = best.Fit switch
        {
            Fit.Exact when best is { Hypothesis: { Measure: FigureMeasure.Average, LeavesMissingOut: false }, Evaluation.IsWhole: false } =>
                Verdict.ArithmeticHoldsMissingAsZero,
            Fit.Exact when stillFits => Verdict.Exact,
            Fit.Exact => Verdict.ExactInEarlierRelease,
            Fit.Rounding => Verdict.RoundingHolds,
            _ => Verdict.Near,
        };
        return new ClaimCheck(figure, verdict, best.Evaluation.Evidence, HoldsReason.Of(figure, value, best, trials, seen, now, changed, BreakOf(best, now)));
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

    /// <summary>The first release after the one that gave the figure from which the value no longer is the figure.</summary>
    private async ValueTask<Instant?> ChangedAtAsync(CitedFigure figure, decimal value, Hypothesis hypothesis, Trial best, CancellationToken cancellation)
    {
        foreach (var release in await ReleasesAsync(hypothesis.Series, cancellation).ConfigureAwait(false))
        {
            if (release > best.Evaluation.Evidence.ReleasedAt
                && await EvaluateAsync(figure, value, hypothesis, AsOf.At(release, allowsLaterServed: true), cancellation).ConfigureAwait(false) is { } later
                && later.Fit > best.Fit)
            {
                return release;
            }
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<Instant>> ReleasesAsync(SeriesSelector series, CancellationToken cancellation)
    {
        var instants = new SortedSet<Instant>();
        foreach (var id in series.Members)
        {
            if (await reader.Store.FindAsync(id, cancellation).ConfigureAwait(false) is { } history)
            {
                instants.UnionWith(history.Releases.Select(release => release.ReleasedAt));
            }
        }

        return [.. instants];
    }
}
