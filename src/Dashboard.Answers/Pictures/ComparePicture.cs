using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Themes;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>Series side by side: daily counts, moving averages, and what was quoted of them.</summary>
internal sealed class ComparePicture : IPictureKind
{
    public string Name => "compare";

    public string Summary => "Draws the daily counts and 7-day averages of series side by side, with what was quoted of them.";

    public (int Least, int Most) SeriesCount => (1, SeriesLooks.Most);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.Missing | PictureSettings.AsOf | PictureSettings.Cited | PictureSettings.Notes | PictureSettings.Columns;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --from 2021-12-01 --to 2022-01-15 --cite c14 --cite c22", "Both sources about Christmas 2021 with the two averages that were quoted."),
        new("\"jhu:United Kingdom:cases\" --from 2021-12-15 --to 2022-01-05 --as-of 2021-12-28T04:21:47Z --cite 318699@2021-12-27", "What Johns Hopkins showed on that morning, and what it became."),
        new("jhu:France:cases jhu:Italy:cases jhu:Spain:cases jhu:Germany:cases \"jhu:United Kingdom:cases\" --from 2021-09-01 --to 2022-03-31", "Five countries over the winter."),
        new("\"jhu:South Africa:cases\" \"jhu:South Africa:deaths\" --peaks --note \"2021-11-26=Omicron named\"", "Cases and deaths on scales of their own, with their peaks and an event."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sides = Asked.Answered(
            await new SideBySideQuestion(request.SeriesAsOf, request.From, request.To, request.Missing).AskAsync(reader, cancellation).ConfigureAwait(false));
        var table = ComparisonTable.Of(sides);
        var hash = DataHash.Of(table);
        var quoted = await CitedFigures.CheckAsync(request, reader, cancellation).ConfigureAwait(false);
        var note = SourceNote.Of(sides.Series.SelectMany(series => SourceNote.ReleasesOf(series.AsReported)), hash);
        var chart = new CompareChart(sides, quoted, note) { Notes = request.Notes, MarksPeaks = request.MarksPeaks, Columns = request.Columns };
        return new Picture(Name, "Series side by side", CompareLayout.Lay(chart, request.Look.Theme, request.Look.Size), [("The numbers", table)], hash);
    }
}
