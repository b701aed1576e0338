using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds.Breakdowns;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>The difference of two figures, cause by cause.</summary>
internal sealed class ExplainPicture : IPictureKind
{
    public string Name => "explain";

    public string Summary => "Draws the way from one figure to the other, a bar for each cause of their difference.";

    public (int Least, int Most) SeriesCount => (1, 2);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.Difference;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"jhu:United Kingdom:cases@~2021-12-28\" --quoted 134022,132017,114646,.,.,.,98515 --from 2021-12-21 --to 2021-12-27 --measure average", "Why 68,457 a day was quoted from one source and 108,124 from the other."),
        new("\"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --from 2022-01-28 --to 2022-02-03", "The week in which reinfections came to be counted."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var question = request.Difference ?? throw new PictureRefusedException("two figures are needed, each with how it comes about.");
        var breakdown = Asked.Answered(await question.AskAsync(reader, cancellation).ConfigureAwait(false));
        var table = BreakdownTable.Of(breakdown);
        var hash = DataHash.Of(table);
        var releases = new List<SourceRelease>();
        foreach (var recipe in new[] { breakdown.First, breakdown.Second })
        {
            releases.AddRange(await ReleasesAsync(recipe, breakdown.Window, reader, cancellation).ConfigureAwait(false));
        }

        var scene = ExplainLayout.Lay(new ExplainChart(breakdown, SourceNote.Of(releases, hash)), request.Look.Theme, request.Look.Size);
        return new Picture(Name, "The difference, cause by cause", scene, [("The parts", table)], hash);
    }

    /// <summary>The releases of the days that a recipe reads; of those that quoted figures are held against.</summary>
    private static async Task<IEnumerable<SourceRelease>> ReleasesAsync(
        Recipe recipe, DateInterval window, SeriesReader reader, CancellationToken cancellation)
    {
        var moved = new DateInterval(window.Start.PlusDays(-recipe.ShiftDays), window.End.PlusDays(-recipe.ShiftDays));
        var reading = await reader.ReadAsync(recipe.Selector, cancellation).ConfigureAwait(false);
        return reading.Value?.Daily.Within(moved) is { } days ? SourceNote.ReleasesOf(days) : [];
    }
}
