using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds.Nowcasts;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>The latest days as they stood, what they were expected to become, and what they became.</summary>
internal sealed class NowcastPicture : IPictureKind
{
    public string Name => "nowcast";

    public string Summary => "Draws the latest days as they stood, what they were expected to become, and what they became.";

    public (int Least, int Most) SeriesCount => (1, 1);

    public PictureSettings Settings => PictureSettings.AsOf;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("ukdash:England:cases:specimen@2022-01-06", "What the first days of 2022 were expected to become, and what they became."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var answer = Asked.Answered(await new NowcastQuestion(Asked.StrictSeries(request)).AskAsync(reader, cancellation).ConfigureAwait(false));
        var table = VintagesTable.Of(answer);
        var hash = DataHash.Of(table);
        var releases = answer.Days.Select(day => day.Became).OfType<Core.Vintages.LaterCount>().Select(later => later.ReleasedAt).Append(answer.ReleasedAt);
        var note = SourceNote.Of(releases.Select(released => new SourceRelease(answer.Series.Source, released)), hash);
        var scene = NowcastLayout.Lay(new NowcastChart(answer, note), request.Look.Theme, request.Look.Size);
        return new Picture(Name, "What the latest days will become", scene, [("The days", table)], hash);
    }
}
