using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Words;

/// <summary>Names for the series of one picture: as short as tells them apart.</summary>
public static class SeriesNames
{
    // Place, source and metric can stand alone; a basis and a moment need something before them.
    private const int Said = 3;

    /// <summary>One name a series, made of what differs among them: place, source, metric, basis, moment.</summary>
    /// <param name="series">The series.</param>
    public static ImmutableArray<string> Of(IReadOnlyList<SeriesSelector> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        Func<SeriesSelector, string>[] parts =
        [
            Areas,
            one => one.Source.Title,
            one => one.Metric.Title,
            one => "by " + one.Basis.Title,
            one => DayText.AsOfShort(one.AsOf),
        ];

        // Different sources imply their different bases; a basis is named where a source has several of them.
        var telling = parts.Where((part, place) => Differ(series, part)
            && (place != 3 || series.GroupBy(one => one.Source).Any(group => Differ([.. group], part)))).ToList();
        return telling.Exists(part => Array.IndexOf(parts, part) < Said)
            ? [.. series.Select(one => Name(one, telling))]
            : [.. series.Select(one => Name(one, [parts[1], .. telling]))];

        // What reads on from a noun is not set apart from it: UK dashboard by specimen date.
        string Name(SeriesSelector one, IReadOnlyList<Func<SeriesSelector, string>> of) => string.Join(' ', (string[])
        [
            string.Join(", ", of.Where(part => Array.IndexOf(parts, part) < Said).Select(part => part(one))),
            .. of.Where(part => Array.IndexOf(parts, part) >= Said).Select(part => part(one)),
        ]);
    }

    /// <summary>The place that all series share as a sentence names it; null where they differ.</summary>
    /// <param name="series">The series.</param>
    public static string? SharedPlace(IReadOnlyList<SeriesSelector> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differ(series, one => one.AreaText) ? null : Place(series[0]);
    }

    /// <summary>A place as a sentence names it: the United Kingdom, England and Wales.</summary>
    /// <param name="series">The series.</param>
    public static string Place(SeriesSelector series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var names = series.Areas.Select(area => area.Name.StartsWith(Area.UnitedKingdom.Name, StringComparison.Ordinal) || area.Name is "US" ? "the " + area.Name : area.Name).ToList();
        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1];
    }

    /// <summary>The sources of series with their date bases, each once.</summary>
    /// <param name="series">The series.</param>
    public static string Sources(IReadOnlyList<SeriesSelector> series)
    {
        var all = series.Select(DayText.SourceAndBasis).Distinct(StringComparer.Ordinal).ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + ", and " + all[^1];
    }

    /// <summary>The moment that all series share, or that each has its own.</summary>
    /// <param name="series">The series.</param>
    public static string Moment(IReadOnlyList<SeriesSelector> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differ(series, one => DayText.AsOf(one.AsOf)) ? "each as of the moment named" : DayText.AsOf(series[0].AsOf);
    }

    /// <summary>What is counted: cases, or cases and deaths.</summary>
    /// <param name="series">The series.</param>
    public static string Metrics(IReadOnlyList<SeriesSelector> series) => string.Join(" and ", series.Select(one => one.Metric.TitleOf(one.Source)).Distinct(StringComparer.Ordinal));

    private static string Areas(SeriesSelector series) => series.Areas.Length == Area.Nations.Count && Area.Nations.All(nation => series.Areas.Contains(nation))
        ? "UK’s four nations"
        : string.Join(" + ", series.Areas);

    private static bool Differ(IReadOnlyList<SeriesSelector> series, Func<SeriesSelector, string> part) => series.Select(part).Distinct(StringComparer.Ordinal).Skip(1).Any();
}
