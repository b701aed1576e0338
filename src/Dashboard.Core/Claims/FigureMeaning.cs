using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Claims;

/// <summary>What a quoted figure means in this product's words, read from the writer's.</summary>
/// <param name="Metric">What is counted; null where no series here counts it.</param>
/// <param name="Measure">What is done with the counts.</param>
/// <param name="IsWeekly">Whether one named day stands for the seven days that end with it.</param>
/// <param name="Areas">The places, added.</param>
/// <param name="Sources">The sources that it may come from, the likeliest first.</param>
/// <param name="IsAttributed">Whether the writer named one of the sources held here.</param>
public sealed record FigureMeaning(
    Metric? Metric,
    FigureMeasure Measure,
    bool IsWeekly,
    ImmutableArray<Area> Areas,
    ImmutableArray<Source> Sources,
    bool IsAttributed)
{
    private static readonly string[] OtherCounts = ["admi", "hospital", "test positivity", "vaccin", "bed", "ventilat", "rate"];
    private static readonly string[] CaseWords = ["case", "positive", "infection", "confirmed"];

    /// <summary>Reads a figure's words.</summary>
    /// <param name="figure">The figure.</param>
    public static FigureMeaning Of(CitedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var counts = figure.Counts;
        var average = Has(counts, "average") || Has(counts, "mean");
        var measure = average ? FigureMeasure.Average
            : Has(counts, "to date") || Has(counts, "cumulative") || Has(counts, "total") ? FigureMeasure.ToDate
            : FigureMeasure.Sum;
        var sources = SourcesNamed(figure.AttributedTo);
        return new FigureMeaning(
            MetricNamed(counts),
            measure,
            average || Has(counts, "week"),
            AreasNamed(figure.Area),
            sources.IsEmpty ? [.. Source.All] : sources,
            !sources.IsEmpty);
    }

    private static Metric? MetricNamed(string counts) =>
        Has(counts, "death") || Has(counts, "died") ? Metric.Deaths
        : Array.Exists(OtherCounts, word => Has(counts, word)) ? null
        : Array.Exists(CaseWords, word => Has(counts, word)) ? Metric.Cases
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
            ? [.. names.Select(name => new Area(name is "UK" or "the UK" ? Area.UnitedKingdom.Name : name)).Distinct()]
            : [];
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
