using Dashboard.Core.Averages;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What had been published of series at many moments?</summary>
/// <remarks>
/// The questions of one series are answered together, going through its releases once. Strict: a moment before the oldest
/// release is answered as not held, and none is read as later served.
/// </remarks>
/// <param name="Series">The series with their moments, each of one area; without a moment the newest release.</param>
public sealed record PublishedVintagesQuestion(IReadOnlyList<SeriesSelector> Series)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>An answer each, in the order asked; an absence where the series is not held at all.</returns>
    public async ValueTask<IReadOnlyList<Answer<PublishedVintage>>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var answers = new Answer<PublishedVintage>[Series.Count];
        foreach (var (_, places) in PlacesOfEach())
        {
            var found = await VintageHistory.FindAsync(reader, Series[places[0]].At(null), cancellation).ConfigureAwait(false);
            if (found.Value is { } history)
            {
                Sweep(history, places, answers);
                continue;
            }

            foreach (var place in places)
            {
                answers[place] = Answer<PublishedVintage>.Missing(found.Absence!);
            }
        }

        return answers;
    }

    private static Instant MomentOf(SeriesSelector series) => series.AsOf?.Instant ?? Instant.MaxValue;

    private Dictionary<SeriesSelector, List<int>> PlacesOfEach()
    {
        var all = new Dictionary<SeriesSelector, List<int>>();
        for (var place = 0; place < Series.Count; place++)
        {
            var series = Series[place].At(null);
            if (!all.TryGetValue(series, out var places))
            {
                all.Add(series, places = []);
            }

            places.Add(place);
        }

        return all;
    }

    private void Sweep(RevisionHistory history, List<int> places, Answer<PublishedVintage>[] answers)
    {
        var sweep = new VintageSweep(history);
        places.Sort((one, other) => MomentOf(Series[one]).CompareTo(MomentOf(Series[other])));
        foreach (var place in places)
        {
            var days = sweep.MoveTo(MomentOf(Series[place])) is { } run ? PublishedDays.Of(history.Form, [run]) : null;
            answers[place] = Answer<PublishedVintage>.Found(new PublishedVintage(Series[place], sweep.ReleasedAt, days));
        }
    }
}
