using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>Finds where a number comes from: a declared search over series, sums, releases, days and what can be done with them.</summary>
/// <remarks>
/// A series, a sum or a mixture is tried for a whole window, so no day chooses its own source. With a moment, only releases
/// up to it are searched, then the days that had been shown by it and of which none of those speaks, as the oldest later release has
/// them; such answers are marked. The search is complete within these bounds, and says how many values it compared.
/// </remarks>
/// <param name="reader">Reads the series.</param>
public sealed class FigureTracer(SeriesReader reader)
{
    private const double LeastChance = 0.05;

    /// <summary>Searches.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>
    /// Every place kept, the most plausible first, then near misses and what is no more than chance would give; one that says
    /// so before these where there is nothing else. No answer where no series held is of the places, source and metric asked for.
    /// </returns>
    public async ValueTask<Answer<FigureTrace>> TraceAsync(TraceQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var searched = await SearchScopes.ForAsync(question, reader.Store, cancellation).ConfigureAwait(false);
        if (searched.Count == 0)
        {
            return Answer<FigureTrace>.Missing(await AbsenceAsync(question, cancellation).ConfigureAwait(false));
        }

        var axis = TraceAxis.Of(searched);
        var range = new NumberRange(question.Number, question.ToleranceShare);
        var chance = new ChanceCount(range);
        var hits = new HitCollector(range, axis, question.SaidOn, reader.Calendar);
        var search = new SeriesSearch(axis, reader.Calendar, question, chance, range, hits, searched.Max(series => series.Members.Length));
        foreach (var series in searched)
        {
            cancellation.ThrowIfCancellationRequested();
            search.Run(series);
        }

        return Answer<FigureTrace>.Found(new FigureTrace(
            question.Number, question.SaidOn, chance.Hypotheses, chance.Expected, Answers(question, searched, hits, chance)));
    }

    private ImmutableArray<TraceHit> Answers(
        TraceQuestion question, IReadOnlyList<SearchedSeries> searched, HitCollector hits, ChanceCount chance)
    {
        var reasons = new TraceReason(question, searched, reader.Calendar);
        var found = hits.All.DistinctBy(KeyOf).ToList();
        var meant = found.FindAll(value =>
            value.Verdict != TraceVerdict.Near && (value.Doubt <= Plausibility.Implausible || chance.Expected < LeastChance));
        var answers = ImmutableArray.CreateBuilder<TraceHit>(found.Count + 1);
        answers.AddRange(meant.Select(value => HitOf(value, reasons, isChance: false)));
        if (meant.Count == 0)
        {
            answers.Add(new TraceHit(TraceVerdict.NotFound, null, null, null, null, null, AsLaterServed: false, reasons.OfAbsence(chance)));
        }

        answers.AddRange(found.Except(meant).Select(value => HitOf(value, reasons, isChance: value.Verdict != TraceVerdict.Near)));
        return answers.ToImmutable();
    }

    private static TraceHit HitOf(FoundValue value, TraceReason reasons, bool isChance) =>
        new(value.Verdict, value.Series.Series, value.Transform, value.Days, value.ReleasedAt, value.Value, value.AsLaterServed, reasons.Of(value, isChance)) { IsByChance = isChance };

    private async ValueTask<SeriesAbsence> AbsenceAsync(TraceQuestion question, CancellationToken cancellation)
    {
        var source = question.Source ?? Source.UkDashboard;
        ImmutableArray<Area> areas = question.Areas.Count == 0 ? [Area.UnitedKingdom] : [.. question.Areas.Distinct()];
        var wanted = new SeriesSelector(source, areas, question.Metric ?? Metric.Cases, source.DefaultBasis);
        var held = await reader.Store.ListAsync(cancellation).ConfigureAwait(false);
        var nearest = NearestSeries.To(wanted.Members.First(), [.. held.Select(summary => summary.Id)]);
        var text = nearest.IsEmpty
            ? "No series is held at all."
            : "No series of the places, source and metric asked for is held." + NearestSeries.Sentence(nearest);
        return new SeriesAbsence(wanted, IsUnknownSeries: true, text, nearest);
    }

    /// <summary>A sum to which one area adds nothing is the same value again.</summary>
    private static (object Source, object Metric, object Basis, TraceTransform Transform, DateInterval Days, double Value) KeyOf(FoundValue value) =>
        (value.Series.Series.Source, value.Series.Series.Metric, value.Series.Series.Basis, value.Transform, value.Days, value.Value);
}
