using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Claims;

/// <summary>What a quoted figure means in this product's words, read from the writer's.</summary>
/// <param name="Metric">What is counted; null where no series here counts it.</param>
/// <param name="Measure">What is done with the counts.</param>
/// <param name="IsWeekly">Whether one named day stands for the seven days that end with it.</param>
/// <param name="Basis">The date basis, where the writer named one; null where any may be meant.</param>
/// <param name="Areas">The places, added.</param>
/// <param name="Sources">The sources that it may come from, the likeliest first.</param>
/// <param name="IsAttributed">Whether the writer named one of the sources held here.</param>
public sealed record FigureMeaning(
    Metric? Metric,
    FigureMeasure Measure,
    bool IsWeekly,
    DateBasis? Basis,
    ImmutableArray<Area> Areas,
    ImmutableArray<Source> Sources,
    bool IsAttributed)
{
    // What people write for places that the sources call otherwise.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UK"] = "United Kingdom",
        ["USA"] = "US",
        ["United States"] = "US",
        ["United States of America"] = "US",
        ["South Korea"] = "Korea, South",
        ["Taiwan"] = "Taiwan*",
        ["Czech Republic"] = "Czechia",
    };

    private static readonly string[] OtherCounts = ["admi*", "hospital*", "positivity", "vaccin*", "bed*", "ventilat*", "rate*"];
    private static readonly string[] CaseWords = ["case*", "positive*", "infection*", "confirmed"];
    private static readonly string[] DeathWords = ["death*", "died", "dead"];
    private static readonly string[] AverageWords = ["average*", "mean"];
    private static readonly string[] ToDateWords = ["cumulative", "total*"];
    private static readonly string[] WeekWords = ["week", "weekly", "7-day", "seven-day"];

    /// <summary>Reads a figure's words.</summary>
    /// <param name="figure">The figure.</param>
    public static FigureMeaning Of(CitedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var counts = figure.Counts;
        var average = HasWord(counts, AverageWords);
        var measure = average ? FigureMeasure.Average : Has(counts, "to date") || HasWord(counts, ToDateWords) ? FigureMeasure.ToDate : FigureMeasure.Sum;
        var sources = SourcesNamed(figure.AttributedTo);
        return new FigureMeaning(
            MetricNamed(counts),
            measure,
            average || HasWord(counts, WeekWords),
            BasisNamed(counts),
            AreasNamed(figure.Area),
            sources.IsEmpty ? [.. Source.All] : sources,
            !sources.IsEmpty);
    }

    private static Metric? MetricNamed(string counts) =>
        HasWord(counts, DeathWords) ? Metric.Deaths
        : HasWord(counts, OtherCounts) ? null
        : HasWord(counts, CaseWords) ? Metric.Cases
        : null;

    private static DateBasis? BasisNamed(string counts) =>
        HasWord(counts, ["specimen*"]) ? DateBasis.Specimen
        : Has(counts, "date of death") || Has(counts, "death date") ? DateBasis.Death
        : HasWord(counts, ["publish*", "publication"]) ? DateBasis.Publish
        : null;

    private static ImmutableArray<Source> SourcesNamed(string attributedTo) =>
        Has(attributedTo, "hopkins") || Has(attributedTo, "jhu") || Has(attributedTo, "csse") ? [Source.JohnsHopkins]
        : Has(attributedTo, "ukhsa") ? [Source.Ukhsa]
        : Has(attributedTo, "dashboard") ? [Source.UkDashboard]
        : [];

    private static ImmutableArray<Area> AreasNamed(string area)
    {
        var names = area.Split([" and ", "+", "&"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(names, Series.Area.IsName)
            ? [.. names.Select(name => AreaNamed(name)).Distinct()]
            : [];
    }

    private static Area AreaNamed(string name)
    {
        var plain = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return new Area(OtherNames.GetValueOrDefault(plain, plain));
    }

    /// <summary>Whether a text has one of the words; a star stands for any ending.</summary>
    private static bool HasWord(string text, string[] words) => text
        .Split([' ', ',', '(', ')', ';', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => Array.Exists(words, wanted => wanted[^1] == '*'
            ? word.AsSpan().StartsWith(wanted.AsSpan()[..^1], StringComparison.OrdinalIgnoreCase)
            : string.Equals(word, wanted, StringComparison.OrdinalIgnoreCase)));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
