using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>A daily report: a row a place, its counts as last revised beside rates of the counts as first shown.</summary>
internal static class DailyReportFile
{
    /// <summary>The report of a day as it stood at a moment; null where it had not been published.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="mornings">When each day was shown.</param>
    /// <param name="day">The day.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<Served?> AtAsync(
        PublishedFigures figures, JhuMornings mornings, LocalDate day, Instant at, CancellationToken cancellation)
    {
        if (!mornings.IsShown(day, at))
        {
            return null;
        }

        var populations = (await figures.AreaRecordsAsync(Source.JohnsHopkins, cancellation))
            .ToDictionary(record => record.Area, record => record.Population);
        var (rows, updated, later) = (new List<ReportRow>(), mornings.FirstShown(day), 0);
        foreach (var place in await JhuPlaces.AtAsync(figures, Metric.Cases, at, cancellation))
        {
            var cases = await CountAsync(figures, mornings, place, Metric.Cases, day, at, cancellation);
            var deaths = await CountAsync(figures, mornings, place, Metric.Deaths, day, at, cancellation);
            if (cases is not null)
            {
                rows.Add(new(place, cases.Standing, deaths?.Standing, cases.First, deaths?.First, populations.GetValueOrDefault(place.Area)));
                later += (cases.IsLaterServed ? 1 : 0) + (deaths is { IsLaterServed: true } ? 1 : 0);
            }
        }

        // Where the nations have rows, the country has none: that would count it twice.
        if (rows.Exists(row => row.Place.IsNation))
        {
            rows.RemoveAll(row => row.Place.Area == Area.UnitedKingdom);
        }

        var heading = ReportHeading.Of(day);
        var update = ReportHeading.UpdateText(day, updated);
        var lines = rows.Select(row => Csv.Line(row.Fields(heading, update))).Prepend(heading.Columns);
        return JhuFile.Of(string.Join('\n', lines) + "\n", updated, later);
    }

    private static async ValueTask<CountOfDay?> CountAsync(
        PublishedFigures figures, JhuMornings mornings, JhuPlace place, Metric metric, LocalDate day, Instant at, CancellationToken cancellation)
    {
        var id = new SeriesId(Source.JohnsHopkins, place.Area, metric, DateBasis.Snapshot);
        return await figures.HistoryAsync(id, cancellation) is { } history
            && await figures.AsOfAsync(id, at, mornings.FirstShown, cancellation) is { } vintage
            ? CountOfDay.Of(history, vintage, day, at)
            : null;
    }
}
