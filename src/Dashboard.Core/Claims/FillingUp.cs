using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>
/// Recognises a figure that lies where a count still filling up must have stood: above what a part of the area had in a
/// release of the time, below what the area had in the first release held after it.
/// </summary>
/// <remarks>
/// That is no proof, so the verdict stays "not checkable"; but it says by which date basis the figure was counted, and keeps a
/// count of another basis from being held against it.
/// </remarks>
internal sealed class FillingUp(SeriesReader reader)
{
    private static readonly Duration ReleasesLookedBack = Duration.FromDays(3);

    public async ValueTask<ClaimCheck?> ExplainAsync(
        PostedNumber number, Instant seenUntil, IReadOnlyList<Trial> named, CancellationToken cancellation)
    {
        foreach (var trial in named)
        {
            var (hypothesis, ceiling) = (trial.Hypothesis, trial.Evaluation);
            if (hypothesis is { Series: { Basis.IsFixedOnPublication: false, Areas: [var whole] }, Measure: FigureMeasure.Sum }
                && whole == Area.UnitedKingdom && ceiling.Evidence.AsLaterServed && ceiling.Break is null && (decimal)ceiling.Found > number.Value
                && await FloorAsync(hypothesis, number.Value, seenUntil, cancellation).ConfigureAwait(false) is { } floor)
            {
                return new ClaimCheck(number.Figure, Verdict.NotCheckable, ceiling.Evidence, Reason(hypothesis, ceiling, floor, named));
            }
        }

        return null;
    }

    private static string Reason(Hypothesis hypothesis, Evaluation ceiling, (Area Area, long Count, Instant ReleasedAt) floor, IReadOnlyList<Trial> named)
    {
        var others = named.Where(trial => trial.Hypothesis.Series.Basis != hypothesis.Series.Basis)
            .Select(trial => Invariant($"; by {trial.Hypothesis.Series.Basis.Title} it is {ReasonText.Number(trial.Evaluation.Found)}"));
        var part = Invariant($"{floor.Area} alone had {floor.Count:N0} on {ReasonText.Moment(floor.ReleasedAt)}");
        var first = Invariant($"the first release of {hypothesis.Series.Areas[0]} held has {ReasonText.Number(ceiling.Found)}");
        var later = Invariant($"on {ReasonText.Moment(ceiling.Evidence.ReleasedAt!.Value)}, and none between is held");
        return Invariant($"It reads as a count by {hypothesis.Series.Basis.Title} still filling up: {part}, {first} {later}{string.Concat(others)}.");
    }

    /// <summary>The newest count of one nation, from a release of the last days before the posting, that the figure does not fall below.</summary>
    private async ValueTask<(Area Area, long Count, Instant ReleasedAt)?> FloorAsync(
        Hypothesis hypothesis, decimal value, Instant seenUntil, CancellationToken cancellation)
    {
        foreach (var nation in Area.Nations)
        {
            var id = new SeriesId(hypothesis.Series.Source, nation, hypothesis.Series.Metric, hypothesis.Series.Basis);
            if (await reader.Store.FindAsync(id, cancellation).ConfigureAwait(false) is not { } history)
            {
                continue;
            }

            foreach (var release in history.Releases.Reverse().Where(release => release.ReleasedAt <= seenUntil && release.ReleasedAt >= seenUntil - ReleasesLookedBack))
            {
                var run = history.AsOf(release.ReleasedAt)!.Run;
                if (hypothesis.Days.Sum(day => run[day]) is { } count and > 0 && count <= value && hypothesis.Days.All(day => run[day] is not null))
                {
                    return (nation, count, release.ReleasedAt);
                }
            }
        }

        return null;
    }
}
