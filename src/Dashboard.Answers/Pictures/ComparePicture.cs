using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>Series side by side: daily counts, moving averages, and what was quoted of them.</summary>
internal sealed class ComparePicture : IPictureKind
{
    public string Name => "compare";

    public string Summary => "Draws the daily counts and 7-day averages of series side by side, with what was quoted of them.";

    public (int Least, int Most) SeriesCount => (2, 2);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.Missing | PictureSettings.AsOf | PictureSettings.Cited;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --from 2021-12-01 --to 2022-01-15 --cite c14 --cite c22", "Both sources about Christmas 2021 with the two averages that were quoted."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var comparison = await Asked.CompareAsync(request, reader, cancellation).ConfigureAwait(false);
        var table = ComparisonTable.Of(comparison);
        var hash = DataHash.Of(table);
        var quoted = await CitedFigures.CheckAsync(request, reader, cancellation).ConfigureAwait(false);
        var note = SourceNote.Of([.. SourceNote.ReleasesOf(comparison.First.AsReported), .. SourceNote.ReleasesOf(comparison.Second.AsReported)], hash);
        return new Picture(
            Name, "Two sources, day by day", CompareLayout.Lay(new CompareChart(comparison, quoted, note), request.Look.Theme, request.Look.Size), [("The numbers", table)], hash);
    }
}
