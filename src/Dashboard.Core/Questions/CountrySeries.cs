using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>The series whose sum is a country, as a source's newest release counts it.</summary>
/// <remarks>
/// Johns Hopkins lists some countries by part (<c>Victoria, Australia</c>) and some with other places beside their own row
/// (<c>Bermuda, United Kingdom</c>); a country is the sum of all of them. A series that ends before the others is left out,
/// since the newest release does not list it: England, Scotland, Wales and Northern Ireland, which the daily reports of 2021
/// have beside the row that contains them, would else count twice, and so would a total over several rows.
/// </remarks>
/// <param name="Name">The country; for a source without parts, the area.</param>
/// <param name="Parts">The series to add, ordered by area.</param>
public sealed record CountrySeries(string Name, IReadOnlyList<SeriesId> Parts)
{
    private const string Separator = ", ";

    /// <summary>Gathers the countries of one kind of series.</summary>
    /// <param name="held">All that is held.</param>
    /// <param name="source">Whose series.</param>
    /// <param name="metric">What they count.</param>
    /// <param name="basis">Which day they put a count on.</param>
    /// <returns>The countries in the order of their names' characters; none where nothing of the kind is held.</returns>
    public static IReadOnlyList<CountrySeries> Of(IReadOnlyList<SeriesSummary> held, Source source, Metric metric, DateBasis basis)
    {
        ArgumentNullException.ThrowIfNull(held);
        var listed = Listed(held, source, metric, basis);
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var partsOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in listed)
        {
            own.Add(id.Area.Name);
            if (WholeOf(id) is { } whole)
            {
                partsOf[whole] = partsOf.TryGetValue(whole, out var others) ? others + 1 : 1;
            }
        }

        var countries = new Dictionary<string, List<SeriesId>>(StringComparer.Ordinal);
        foreach (var id in listed)
        {
            // A country has a row of its own or several parts: 'Korea, South' is no part of one called South.
            var name = WholeOf(id) is { } whole && (own.Contains(whole) || partsOf[whole] > 1) ? whole : id.Area.Name;
            if (!countries.TryGetValue(name, out var parts))
            {
                countries.Add(name, parts = []);
            }

            parts.Add(id);
        }

        var all = new List<CountrySeries>(countries.Count);
        foreach (var (name, parts) in countries)
        {
            all.Add(new CountrySeries(name, parts));
        }

        all.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return all;
    }

    private static List<SeriesId> Listed(IReadOnlyList<SeriesSummary> held, Source source, Metric metric, DateBasis basis)
    {
        var listed = new List<SeriesId>();
        var lastDay = LocalDate.MinIsoValue;
        foreach (var summary in held)
        {
            if (summary.Id.Source != source || summary.Id.Metric != metric || summary.Id.Basis != basis || summary.Days.End < lastDay)
            {
                continue;
            }

            if (summary.Days.End > lastDay)
            {
                lastDay = summary.Days.End;
                listed.Clear();
            }

            listed.Add(summary.Id);
        }

        return listed;
    }

    private static string? WholeOf(SeriesId id)
    {
        var comma = id.Area.Name.AsSpan().LastIndexOf(Separator);
        return comma < 0 ? null : id.Area.Name[(comma + Separator.Length)..];
    }
}
