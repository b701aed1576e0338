using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Tries hypotheses about a number: as of its posting, as of the releases before it, and as of those since.</summary>
/// <remarks>Keeps the vintages it has read: one serves a whole ledger. Safe to use from several threads.</remarks>
internal sealed class HypothesisTrials(SeriesReader reader)
{
    private static readonly Duration ReleasesLookedBack = Duration.FromDays(28);

    private readonly FigureEvaluator _evaluator = new(reader);

    /// <summary>One trial for each hypothesis that the series held have a value for.</summary>
    /// <returns>The trials in the order of the hypotheses; none after one that nothing can better.</returns>
    public async ValueTask<IReadOnlyList<Trial>> OfAsync(PostedNumber number, IEnumerable<Hypothesis> hypotheses, CancellationToken cancellation)
    {
        var trials = new List<Trial>();
        foreach (var hypothesis in hypotheses)
        {
            if (await TryAsync(number, hypothesis, cancellation).ConfigureAwait(false) is { } trial)
            {
                trials.Add(trial);
                if (trial is { Fit: Fit.Exact, Hypothesis.IsScopeNamed: true, Evaluation.Break: null })
                {
                    break;
                }
            }
        }

        return trials;
    }

    /// <summary>The value of a hypothesis in the newest releases; null where they have none.</summary>
    public ValueTask<Evaluation?> NowAsync(Hypothesis hypothesis, CancellationToken cancellation) => _evaluator.EvaluateAsync(hypothesis, null, cancellation);

    /// <summary>The first release after the one that gave the figure from which the value no longer is the figure.</summary>
    public async ValueTask<Instant?> ChangedAtAsync(PostedNumber number, Trial given, CancellationToken cancellation)
    {
        foreach (var release in await ReleasesAsync(given.Hypothesis.Series, cancellation).ConfigureAwait(false))
        {
            if (release > given.Evaluation.Evidence.ReleasedAt
                && await TryAsOfAsync(number, given.Hypothesis, AsOf.At(release, allowsLaterServed: true), cancellation).ConfigureAwait(false) is { } later
                && later.Fit > given.Fit)
            {
                return release;
            }
        }

        return null;
    }

    /// <summary>The hypothesis as of the posting; where that does not give the figure to the last case, as of each release shortly before.</summary>
    private async ValueTask<Trial?> TryAsync(PostedNumber number, Hypothesis hypothesis, CancellationToken cancellation)
    {
        var moment = number.SeenUntil is { } at ? AsOf.At(at, allowsLaterServed: true) : null;
        var asSeen = await TryAsOfAsync(number, hypothesis, moment, cancellation).ConfigureAwait(false);
        if (asSeen is null or { Fit: Fit.Exact } || number.SeenUntil is not { } until)
        {
            return asSeen;
        }

        foreach (var release in await ReleasesAsync(hypothesis.Series, cancellation).ConfigureAwait(false))
        {
            if (release <= until && release >= until - ReleasesLookedBack
                && await TryAsOfAsync(number, hypothesis, AsOf.At(release, allowsLaterServed: true), cancellation).ConfigureAwait(false) is { Fit: Fit.Exact } earlier)
            {
                return earlier;
            }
        }

        return asSeen;
    }

    private async ValueTask<Trial?> TryAsOfAsync(PostedNumber number, Hypothesis hypothesis, AsOf? asOf, CancellationToken cancellation) =>
        await _evaluator.EvaluateAsync(hypothesis, asOf, cancellation).ConfigureAwait(false) is { } evaluation
            ? new Trial(hypothesis, evaluation, number.FitOf(evaluation))
            : null;

    /// <summary>When the series' members were released, oldest first, no moment twice.</summary>
    private async ValueTask<IReadOnlyCollection<Instant>> ReleasesAsync(SeriesSelector series, CancellationToken cancellation)
    {
        var instants = new SortedSet<Instant>();
        foreach (var id in series.Members)
        {
            if (await reader.Store.FindAsync(id, cancellation).ConfigureAwait(false) is { } history)
            {
                instants.UnionWith(history.Releases.Select(release => release.ReleasedAt));
            }
        }

        return instants;
    }
}
