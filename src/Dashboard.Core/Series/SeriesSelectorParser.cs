using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Core.Series;

/// <summary>Reads the text form of a selector and says what is wrong with a text that is none.</summary>
internal static class SeriesSelectorParser
{
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out SeriesSelector? selector, [NotNullWhen(false)] out string? problem)
    {
        (selector, problem) = Read(text);
        return selector is not null;
    }

    private static (SeriesSelector? Selector, string? Problem) Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, Invariant($"A selector is not empty: write {SeriesSelector.Form}, such as jhu:New Zealand:cases."));
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);
        var parts = (at < 0 ? text : text[..at]).Split(':');
        if (parts.Length is < 3 or > 4)
        {
            return (null, Invariant($"'{text}' has {parts.Length} {(parts.Length == 1 ? "part" : "parts")} between colons: write {SeriesSelector.Form}, such as ukdash:England:cases:specimen."));
        }

        AsOf? asOf = null;
        if (at >= 0 && !AsOf.TryParse(text[(at + 1)..], out asOf))
        {
            return (null, Invariant($"'{text[(at + 1)..]}' in '{text}' is no as-of: write a day (@2021-12-28), an instant (@2021-12-28T04:21:47Z), or either after @~."));
        }

        if (Source.Find(parts[0]) is not { } source)
        {
            return (null, Invariant($"'{parts[0]}' in '{text}' is no source: write {Codes(Source.All)}."));
        }

        if (Metric.Find(parts[2]) is not { } metric)
        {
            return (null, Invariant($"'{parts[2]}' in '{text}' is no metric: write {Codes(Metric.All)}."));
        }

        var basis = parts.Length == 4 ? DateBasis.Find(parts[3]) : source.DefaultBasis;
        if (basis is null)
        {
            return (null, Invariant($"'{parts[3]}' in '{text}' is no date basis: write {Codes(DateBasis.All)}."));
        }

        var names = parts[1].Split('+', StringSplitOptions.TrimEntries);
        if (Array.Find(names, name => !Area.IsName(name)) is { } wrong)
        {
            return (null, Invariant($"'{wrong}' in '{text}' is no area's name: write one, or several joined by +, such as England+Wales."));
        }

        var areas = names.Select(name => new Area(name)).ToImmutableArray();
        return areas.Distinct().Count() == areas.Length
            ? (new SeriesSelector(source, areas, metric, basis, asOf), null)
            : (null, Invariant($"'{text}' names an area twice: name each once."));
    }

    private static string Codes<T>(IReadOnlyList<T> values) =>
        string.Join(", ", values.Take(values.Count - 1)) + " or " + values[^1];
}
