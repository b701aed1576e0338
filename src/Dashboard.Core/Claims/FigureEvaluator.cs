using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Works out what a hypothesis gives as of a moment.</summary>
/// <remarks>
/// Vintages are kept once read, since the figures of a ledger ask for the same few again and again: make one evaluator a
/// check, and let it go with it. Safe to use from several threads.
/// </remarks>
internal sealed class FigureEvaluator(SeriesReader reader)
{
    private readonly ConcurrentDictionary<SeriesSelector, SeriesReading?> _vintages = [];

    /// <summary>The value of a hypothesis.</summary>
    /// <returns>The value, or null where the series held have none for it.</returns>
    public async ValueTask<Evaluation?> EvaluateAsync(Hypothesis hypothesis, AsOf? asOf, CancellationToken cancellation) =>
        await ReadAsync(hypothesis, asOf, cancellation).ConfigureAwait(false) is not { } reading ? null
            : hypothesis.Measure == FigureMeasure.ToDate ? ToDate(hypothesis, reading)
            : OverDays(hypothesis, reading);

    private async ValueTask<SeriesReading?> ReadAsync(Hypothesis hypothesis, AsOf? asOf, CancellationToken cancellation)
    {
        var areas = new List<SeriesReading>(hypothesis.Series.Areas.Length);
        foreach (var id in hypothesis.Series.Members)
        {
            var selector = SeriesSelector.Of(id).At(asOf);
            if (!_vintages.TryGetValue(selector, out var vintage))
            {
                vintage = (await reader.ReadAsync(selector, cancellation).ConfigureAwait(false)).Value;
                _vintages[selector] = vintage;
            }

            if (vintage is null)
            {
                return null;
            }

            areas.Add(vintage);
        }

        if (areas.Count == 1)
        {
            return areas[0];
        }

        // Only the days asked for are added: the areas run over years. One that does not reach them is silent, not left out.
        var shown = areas.ConvertAll(area => area.Daily.Within(hypothesis.Days) ?? Silent(area.Daily, hypothesis.Days));
        return new SeriesReading(SeriesSum.Of(hypothesis.Series.At(asOf), shown), [.. areas.SelectMany(area => area.Parts)]);
    }

    private static DailySeries Silent(DailySeries area, DateInterval days) => new(area.Selector, days.Start, [default]);

    private Evaluation? ToDate(Hypothesis hypothesis, SeriesReading reading)
    {
        if (!reading.IsCumulative)
        {
            return null;
        }

        var last = reading.Parts.Aggregate(hypothesis.Days.End, (day, part) => LocalDate.Min(day, part.Vintage.Run.LastDay));
        var trail = new ReleaseTrail();
        long total = 0;
        foreach (var part in reading.Parts)
        {
            if (part.Vintage.Run[last] is not { } own)
            {
                return null;
            }

            total += own;
            var stamp = part.Vintage.Stamps[Period.DaysBetween(part.Vintage.Run.FirstDay, last)];
            trail.Add(stamp.ReleasedAt, stamp.AsLaterServed);
        }

        return Evaluated(hypothesis, reading, new DateInterval(last, last), trail, total, last, isWhole: true);
    }

    private Evaluation? OverDays(Hypothesis hypothesis, SeriesReading reading)
    {
        var trail = new ReleaseTrail();
        var covered = new bool[hypothesis.Days.Length];
        for (var i = 0; i < covered.Length; i++)
        {
            var entry = reading.Daily[hypothesis.Days.Start.PlusDays(i)];
            if (entry.Count is null)
            {
                continue;
            }

            trail.Add(entry.ReleasedAt, entry.AsLaterServed);

            // A sum may report on a day that a part catches up on later: the day is counted once, and not before the part has.
            var covers = entry.Status == DayStatus.Incomplete ? 0 : Math.Min(entry.CoversDays, i + 1);
            Array.Fill(covered, value: true, i + 1 - covers, covers);
        }

        var mean = RollingMean.Over(
            reading.Daily, hypothesis.Days, hypothesis.LeavesMissingOut ? MissingDays.LeaveOut : MissingDays.DivideByCalendar);
        if (mean.PeoplePerDay is not { } perDay)
        {
            return null;
        }

        var found = hypothesis.Measure == FigureMeasure.Average ? perDay : mean.Sum;
        return Evaluated(hypothesis, reading, hypothesis.Days, trail, found, hypothesis.Days.End, Array.TrueForAll(covered, isCovered => isCovered));
    }

    private Evaluation Evaluated(
        Hypothesis hypothesis, SeriesReading reading, DateInterval days, ReleaseTrail trail, double found, LocalDate last, bool isWhole)
    {
        var broken = reading.Selector.AsOf is { } asOf && trail.Newest is { } newest
            ? reading.Parts.Select(part => reader.Calendar.BreakBetween(part.Id, asOf.Instant, newest)).FirstOrDefault(known => known is not null)
            : null;
        var terms = reading.Parts.Length > 1 && hypothesis.Measure == FigureMeasure.Sum ? TermsOf(reading, days) : [];
        var evidence = new Evidence([hypothesis.Series.At(reading.Selector.AsOf)], days, trail.Deciding, found, trail.IsAsLaterServed);
        return new Evaluation(evidence, last, broken, isWhole, terms);
    }

    /// <summary>What each area adds to a sum; areas without a count add nothing and are not named.</summary>
    private static ImmutableArray<(Area Area, long Count)> TermsOf(SeriesReading reading, DateInterval days) =>
    [
        .. reading.Parts.Select(part => (part.Id.Area, Count: days.Sum(day => part.Daily[day].Count))).Where(term => term.Count is not null and not 0)
            .Select(term => (term.Area, term.Count!.Value)),
    ];
}
