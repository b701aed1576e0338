using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>One series less another.</summary>
internal sealed class DifferencePicture : IPictureKind
{
    public string Name => "difference";

    public string Summary => "Draws one series less another, day by day and added up.";

    public (int Least, int Most) SeriesCount => (2, 2);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.Missing | PictureSettings.AsOf;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-12-01 --to 2022-01-15", "Johns Hopkins less the UK dashboard about Christmas 2021."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var comparison = await Asked.CompareAsync(request, reader, cancellation).ConfigureAwait(false);
        var table = ComparisonTable.Of(comparison);
        var hash = DataHash.Of(table);
        var note = SourceNote.Of([.. SourceNote.ReleasesOf(comparison.First.AsReported), .. SourceNote.ReleasesOf(comparison.Second.AsReported)], hash);
        return new Picture(
            Name, "The difference", DifferenceLayout.Lay(new DifferenceChart(comparison, note), request.Look.Theme, request.Look.Size), [("The numbers", table)], hash);
    }
}
