using Dashboard.Answers.Pictures;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Worker;

/// <summary>The rules for the pictures that a worker draws, and what each asks for.</summary>
internal static class ChartRules
{
    private const PictureSettings Beyond = PictureSettings.Figure | PictureSettings.Day | PictureSettings.Quoted | PictureSettings.Difference | PictureSettings.Traced;

    private static IEnumerable<string> Kinds => PictureKinds.All.Where(kind => (kind.Settings & Beyond) == PictureSettings.None && kind.SeriesCount.Most > 0).Select(kind => kind.Name);

    /// <summary>What is wrong, a sentence each.</summary>
    public static IEnumerable<string> Broken(IEnumerable<ChartOptions> charts) => charts.SelectMany((chart, index) =>
        Broken(chart).Select(rule => Invariant($"Charts:{index}:{rule}")));

    /// <summary>What a picture asks for; the options keep the rules.</summary>
    public static PictureRequest RequestOf(ChartOptions chart) => new()
    {
        Series = [.. chart.Series.Select(text => SeriesSelector.TryParse(text, out var series, out _) ? series : throw new ArgumentException(text, nameof(chart)))],
        From = DayOf(chart.From),
        To = DayOf(chart.To),
    };

    private static IEnumerable<string> Broken(ChartOptions chart)
    {
        if (PictureKinds.Find(chart.Kind) is not { } kind || !Kinds.Contains(kind.Name, StringComparer.Ordinal))
        {
            yield return Invariant($"Kind is one of {string.Join(", ", Kinds)}, not '{chart.Kind}'.");
        }
        else if (chart.Series.Count < kind.SeriesCount.Least || chart.Series.Count > kind.SeriesCount.Most)
        {
            yield return Invariant($"Series names {kind.SeriesCount.Least} to {kind.SeriesCount.Most} series for the kind {kind.Name}, not {chart.Series.Count}.");
        }

        foreach (var text in chart.Series)
        {
            if (!SeriesSelector.TryParse(text, out _, out var problem))
            {
                yield return "Series: " + problem;
            }
        }

        foreach (var (field, text) in new[] { (nameof(chart.From), chart.From), (nameof(chart.To), chart.To) })
        {
            if (text.Length > 0 && DayOf(text) is null)
            {
                yield return Invariant($"{field} is a day such as 2021-12-28, not '{text}'.");
            }
        }

        if (PictureWriter.FormatOf(chart.File) is null)
        {
            yield return Invariant($"File ends in .png or .svg, not '{chart.File}'.");
        }
    }

    private static LocalDate? DayOf(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;
}
