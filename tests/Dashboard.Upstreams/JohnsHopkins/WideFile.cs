using System.Text;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>A global file: a row a place, a column a day, cumulative counts.</summary>
/// <remarks>Latitudes and longitudes are not held, so their fields are empty.</remarks>
internal static class WideFile
{
    /// <summary>The file as it stood at a moment; null where no day had been published yet.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="mornings">When each day was shown.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<Served?> AtAsync(
        PublishedFigures figures, JhuMornings mornings, Metric metric, Instant at, CancellationToken cancellation)
    {
        if (mornings.NewestAt(at) is not { } last)
        {
            return null;
        }

        var text = new StringBuilder("Province/State,Country/Region,Lat,Long");
        for (var day = JhuMornings.First; day <= last; day = day.PlusDays(1))
        {
            text.Append(Invariant($",{day:M/d/yy}"));
        }

        var rows = new List<Vintage>();
        foreach (var place in (await JhuPlaces.AtAsync(figures, metric, at, cancellation)).Where(place => place.IsInGlobalFiles))
        {
            var id = new SeriesId(Source.JohnsHopkins, place.Area, metric, DateBasis.Snapshot);
            if (await figures.AsOfAsync(id, at, mornings.FirstShown, cancellation) is { } vintage)
            {
                rows.Add(vintage);
                Append(text.Append('\n'), place, vintage.Run, last);
            }
        }

        return JhuFile.Of(text.Append('\n').ToString(), ModifiedAt(rows, mornings.FirstShown(last), at), PublishedFigures.LaterServed(rows));
    }

    private static void Append(StringBuilder text, JhuPlace place, CountRun run, LocalDate last)
    {
        text.Append(Csv.Field(place.Province)).Append(',').Append(Csv.Field(place.Country)).Append(",,");
        for (var day = JhuMornings.First; day <= last; day = day.PlusDays(1))
        {
            text.Append(Invariant($",{run[day]}"));
        }
    }

    // The newest change: the morning's update, or a later rewriting.
    private static Instant ModifiedAt(IEnumerable<Vintage> rows, Instant morning, Instant at) =>
        rows.SelectMany(row => row.Stamps)
            .Select(stamp => stamp.ReleasedAt)
            .Where(released => released <= at)
            .Append(morning)
            .Max()!.Value;
}
