using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Completion;

/// <summary>How a selector can go on: source, then area, then metric, then basis, of the series that are held.</summary>
internal static class SelectorWords
{
    private const char Part = ':';
    private const char Sum = '+';

    /// <summary>The selectors that go on from what is typed, as far as the next choice.</summary>
    /// <param name="typed">What is typed of a selector.</param>
    /// <param name="held">The series held.</param>
    public static IReadOnlyList<string> Of(string typed, IReadOnlyList<SeriesSummary> held)
    {
        while (true)
        {
            var ways = Next(typed, [.. held.Select(series => series.Id)])
                .Where(way => way.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

            // Where there is one way only, the choice after it is what matters.
            if (ways is not [[.., Part] only] || only == typed)
            {
                return ways;
            }

            typed = only;
        }
    }

    /// <summary>The areas that go on from what is typed; a plus adds another.</summary>
    /// <param name="typed">What is typed of one area or several.</param>
    /// <param name="held">The series held.</param>
    public static IEnumerable<string> AreasOf(string typed, IEnumerable<SeriesSummary> held) => WithLast(typed, held.Select(series => series.Id.Area.Name)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Next(string typed, IReadOnlyList<SeriesId> held) => typed.Split(Part) switch
    {
        [_] => held.Select(id => id.Source.Code + Part),
        [var source, var areas] => WithLast(areas, OfSource(held, source).Select(id => id.Area.Name)).Select(sum => source + Part + sum + Part),
        [var source, var areas, _] => OfArea(OfSource(held, source), areas).Select(id => source + Part + areas + Part + id.Metric.Code),
        [var source, var areas, var metric, _] => OfArea(OfSource(held, source), areas)
            .Where(id => Same(id.Metric.Code, metric)).Select(id => source + Part + areas + Part + metric + Part + id.Basis.Code),
        _ => [],
    };

    private static IEnumerable<SeriesId> OfSource(IEnumerable<SeriesId> held, string source) => held.Where(id => Same(id.Source.Code, source));

    private static IEnumerable<SeriesId> OfArea(IEnumerable<SeriesId> held, string areas)
    {
        var last = areas[(areas.LastIndexOf(Sum) + 1)..];
        return held.Where(id => Same(id.Area.Name, last));
    }

    private static IEnumerable<string> WithLast(string typed, IEnumerable<string> names)
    {
        var before = typed[..(typed.LastIndexOf(Sum) + 1)];
        return names.Select(name => before + name);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
