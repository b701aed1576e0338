using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Checks the claim that nothing was published for some days.</summary>
/// <remarks>
/// Only a series whose days are whole when first shown can tell: by specimen or death date a day without publication fills up
/// from the releases after it like any other.
/// </remarks>
internal sealed class AbsenceCheck(SeriesReader reader)
{
    public async ValueTask<ClaimCheck> CheckAsync(
        CitedFigure figure, IReadOnlyList<Hypothesis> hypotheses, Instant? seen, CancellationToken cancellation)
    {
        foreach (var hypothesis in hypotheses.Where(hypothesis => hypothesis.IsScopeNamed && hypothesis.Series.Basis.IsFixedOnPublication))
        {
            var selector = hypothesis.Series.At(seen is { } at ? AsOf.At(at, allowsLaterServed: true) : null);
            var result = await reader.ReadAsync(selector, cancellation).ConfigureAwait(false);
            if (result.Value is not { } reading)
            {
                continue;
            }

            var reported = hypothesis.Days.Where(day => reading.Daily[day].Count is not null).ToList();
            return reported.Count > 0
                ? Contradicted(figure, hypothesis, reading, reported)
                : await ConfirmedAsync(figure, hypothesis, reading, cancellation).ConfigureAwait(false);
        }

        return new ClaimCheck(figure, Verdict.NotCheckable, null, "Not checkable: no series held was published day by day for the place and days named.");
    }

    private static ClaimCheck Contradicted(CitedFigure figure, Hypothesis hypothesis, SeriesReading reading, List<LocalDate> reported)
    {
        var entries = reported.ConvertAll(day => reading.Daily[day]);
        var sum = entries.Sum(entry => entry.Count!.Value);
        var later = entries.Exists(entry => entry.AsLaterServed);
        var evidence = new Evidence(
            [reading.Selector], new DateInterval(reported[0], reported[^1]), entries.Max(entry => entry.ReleasedAt), sum, later);
        var mark = later ? " (as later served, since no release of that time is held)" : string.Empty;
        return new ClaimCheck(
            figure,
            Verdict.AbsenceContradicted,
            evidence,
            Invariant($"{ReasonText.Series(hypothesis.Series)}: {ReasonText.Number(sum)} for {ReasonText.Days(evidence.Days)} had been published{mark}."));
    }

    private async ValueTask<ClaimCheck> ConfirmedAsync(CitedFigure figure, Hypothesis hypothesis, SeriesReading reading, CancellationToken cancellation)
    {
        var entry = reading.Daily[hypothesis.Days.Start];
        var because = entry.Reason.Kind != ReasonKind.None ? entry.Reason.Text
            : hypothesis.Days.Start < reading.Daily.FirstDay ? Invariant($"the series held begins on {ReasonText.Day(reading.Daily.FirstDay)}")
            : "the day had not been shown by then";

        // What a calendar says rests on no release; what the counts themselves tell does.
        var isTold = entry.Reason.Kind is ReasonKind.None or ReasonKind.Calendar or ReasonKind.AddedLater;
        var evidence = new Evidence([reading.Selector], hypothesis.Days, entry.ReleasedAt, null, entry.AsLaterServed);
        var mark = isTold ? string.Empty : ReasonText.LaterServed(evidence, reading.Selector.AsOf?.Instant);
        var latest = await reader.ReadAsync(hypothesis.Series, cancellation).ConfigureAwait(false);
        var now = latest.Value?.Daily[hypothesis.Days.Start] ?? default;
        var since = now is { Count: { } count, ReleasedAt: { } released } && entry.Reason.Kind != ReasonKind.AddedLater
            ? Invariant($"; since {ReasonText.Moment(released)} the series gives {count:N0}")
            : string.Empty;
        return new ClaimCheck(
            figure,
            Verdict.AbsenceConfirmed,
            evidence,
            Invariant($"{ReasonText.Series(hypothesis.Series)}: no report for {ReasonText.Days(hypothesis.Days)}{mark}, as {because}{since}."));
    }
}
