using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds.Triangles;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>How days filled up from release to release: the reporting triangle.</summary>
internal sealed class HeatmapPicture : IPictureKind
{
    public string Name => "heatmap";

    public string Summary => "Draws how much of each day's settled count the releases after it held: the reporting triangle.";

    public (int Least, int Most) SeriesCount => (1, 1);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.AsOf;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("ukdash:England:cases:specimen@2022-01-14 --from 2021-12-01 --to 2022-01-13", "How England's days about Christmas 2021 filled up."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var usual = Asked.Answered(await new FillingQuestion(Asked.StrictSeries(request), Window: null).AskAsync(reader, cancellation).ConfigureAwait(false));
        var answer = request.From is null && request.To is null ? usual : await OfDaysAsync(request, usual.Window, reader, cancellation).ConfigureAwait(false);
        var table = VintagesTable.Of(answer);
        var hash = DataHash.Of(table);
        var note = SourceNote.Of([new SourceRelease(answer.Series.Source, answer.ReleasedAt)], hash);
        var scene = HeatmapLayout.Lay(new HeatmapChart(answer, note), request.Look.Theme, request.Look.Size);
        return new Picture(Name, "How days filled up", scene, [("The counts by lag", table)], hash);
    }

    private static async Task<FillingAnswer> OfDaysAsync(PictureRequest request, DateInterval usual, SeriesReader reader, CancellationToken cancellation)
    {
        // One end named alone is the end of as many days as usual.
        var window = (request.From, request.To) switch
        {
            ({ } from, null) => request.WindowOr(new DateInterval(from, LocalDate.Max(from, usual.End))),
            (null, { } to) => request.WindowOr(new DateInterval(to.PlusDays(1 - usual.Length), to)),
            _ => request.WindowOr(usual),
        };
        return Asked.Answered(await new FillingQuestion(Asked.StrictSeries(request), window).AskAsync(reader, cancellation).ConfigureAwait(false));
    }
}
