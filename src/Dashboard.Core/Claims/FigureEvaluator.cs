using Dashboard.Core.Averages;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Works out what a hypothesis gives as of a moment.</summary>
internal sealed class FigureEvaluator(SeriesReader reader)
{
    /// <summary>The value of a hypothesis.</summary>
    /// <returns>The value, or null where the series held have none for it.</returns>
    public async ValueTask<Evaluation?> EvaluateAsync(Hypothesis hypothesis, AsOf? asOf, CancellationToken cancellation)
    {
        var selector = hypothesis.Series.At(asOf);
        var result = await reader.ReadAsync(selector, cancellation).ConfigureAwait(false);
        if (result.Value is not { } reading)
        {
            return null;
        }

        return hypothesis.Measure == FigureMeasure.ToDate ? ToDate(hypothesis, reading) : OverDays(hypothesis, reading);
    }

    private static Evaluation? ToDate(Hypothesis hypothesis, SeriesReading reading)
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

    private static Evaluation? OverDays(Hypothesis hypothesis, SeriesReading reading)
    {
        var trail = new ReleaseTrail();
        var covered = 0;
        foreach (var day in hypothesis.Days)
        {
            var entry = reading.Daily[day];
            if (entry.Count is not null)
            {
                trail.Add(entry.ReleasedAt, entry.AsLaterServed);
                covered += Math.Min(entry.CoversDays, Period.DaysBetween(hypothesis.Days.Start, day) + 1);
            }
        }

        var mean = RollingMean.Over(
            reading.Daily, hypothesis.Days, hypothesis.LeavesMissingOut ? MissingDays.LeaveOut : MissingDays.DivideByCalendar);
        if (mean.PeoplePerDay is not { } perDay)
        {
            return null;
        }

        var found = hypothesis.Measure == FigureMeasure.Average ? perDay : mean.Sum;
        return Evaluated(hypothesis, reading, hypothesis.Days, trail, found, hypothesis.Days.End, covered == hypothesis.Days.Length);
    }

    private static Evaluation Evaluated(
        Hypothesis hypothesis, SeriesReading reading, DateInterval days, ReleaseTrail trail, double found, LocalDate last, bool isWhole)
    {
        var broken = reading.Selector.AsOf is { } asOf && trail.Newest is { } newest
            ? reading.Parts.Select(part => DefinitionBreak.Between(part.Id, asOf.Instant, newest)).FirstOrDefault(known => known is not null)
            : null;
        var evidence = new Evidence([hypothesis.Series.At(reading.Selector.AsOf)], days, trail.Deciding, found, trail.IsAsLaterServed);
        return new Evaluation(evidence, last, broken, isWhole);
    }
}
