using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds.Revisions;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>What became of the count of one day, release by release.</summary>
internal sealed class VintagesPicture : IPictureKind
{
    public string Name => "vintages";

    public string Summary => "Draws what became of the count of one day, release by release, and what was quoted of it meanwhile.";

    public (int Least, int Most) SeriesCount => (1, 1);

    public PictureSettings Settings => PictureSettings.Day | PictureSettings.AsOf | PictureSettings.Cited;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("ukdash:England:cases:specimen --day 2021-12-20", "Every count that England's 20 December had, and how soon it came close to the last."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var day = request.Day ?? throw new PictureRefusedException("a day is needed: it tells the story of one.");
        var story = Asked.Answered(await new DayStoryQuestion(Asked.StrictSeries(request), day).AskAsync(reader, cancellation).ConfigureAwait(false));
        var claims = await CitedFigures.CheckAsync(request, reader, cancellation).ConfigureAwait(false);
        foreach (var claim in claims)
        {
            RequirePlace(claim, day);
        }

        var table = VintagesTable.Of([story]);
        var hash = DataHash.Of(table);
        var note = SourceNote.Of([new SourceRelease(story.Series.Source, story.Settled.LastReleasedAt)], hash);
        var scene = VintagesLayout.Lay(new VintagesChart(story, claims, note), request.Look.Theme, request.Look.Size);
        return new Picture(Name, "What became of a day", scene, [("The counts", table)], hash);
    }

    private static void RequirePlace(ClaimCheck claim, LocalDate day)
    {
        if (claim.Figure.Posted is null)
        {
            throw new PictureRefusedException(Invariant($"“{claim.Figure.AsWritten}” has no day on which it was posted, and is pinned there; name a figure of the ledger by its id."));
        }

        if (claim.Figure.Days is not { Length: 1 } days || days.Start != day)
        {
            throw new PictureRefusedException(Invariant($"{claim.Figure.Id} (“{claim.Figure.AsWritten}”) is not a count of {day:uuuu-MM-dd}, which the picture is about."));
        }
    }
}
