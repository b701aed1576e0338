using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Answers.Pictures;

/// <summary>The average of some days under every policy, side by side on one scale.</summary>
internal sealed class AveragesPicture : IPictureKind
{
    private const int UsualDays = 7;

    public string Name => "averages";

    public string Summary => "Draws the same days under every way of treating days without report, and which average was quoted.";

    public (int Least, int Most) SeriesCount => (1, 1);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.AsOf | PictureSettings.Quoted;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"jhu:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27 --quoted 108124", "Which ways of treating two days without report give the 108,124 that was quoted."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var window = request.WindowOr(await Asked.LastDaysAsync(request, UsualDays, reader, cancellation).ConfigureAwait(false));
        var answer = Asked.Answered(await new AverageQuestion(request.SeriesAsOf[0], window, ReconciliationPolicies.All).AskAsync(reader, cancellation).ConfigureAwait(false));
        var table = AveragesTable.Of(answer);
        var hash = DataHash.Of(table);
        var note = SourceNote.Of(answer.Averages.SelectMany(average => SourceNote.ReleasesOf(average.Inputs)), hash);
        var scene = AveragesLayout.Lay(new AveragesChart(answer, request.Quoted, note), request.Look.Theme, request.Look.Size);
        return new Picture(Name, "The average under each policy", scene, [("The averages", table)], hash);
    }
}
