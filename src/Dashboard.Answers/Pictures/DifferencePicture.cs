using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>One series less another.</summary>
internal sealed class DifferencePicture : IPictureKind
{
    public string Name => "difference";

    public string Summary => "Draws one series less another, day by day, as a ratio and added up.";

    public (int Least, int Most) SeriesCount => (2, 2);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.Missing | PictureSettings.AsOf;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-12-01 --to 2022-01-15", "Johns Hopkins less the UK dashboard about Christmas 2021."),
        new("\"ukdash:England:cases:specimen\" \"ukdash:England:cases:publish\" --from 2021-11-01 --to 2022-01-31", "How far apart two ways of dating the same cases are."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (from, to) = await SharedDaysAsync(request, reader, cancellation).ConfigureAwait(false);
        var comparison = SeriesComparison.Of(Asked.Answered(
            await new SideBySideQuestion(request.SeriesAsOf, request.From ?? from, request.To ?? to, request.Missing).AskAsync(reader, cancellation).ConfigureAwait(false)));
        var table = ComparisonTable.Of(comparison);
        var hash = DataHash.Of(table);
        var note = SourceNote.Of([.. SourceNote.ReleasesOf(comparison.First.AsReported), .. SourceNote.ReleasesOf(comparison.Second.AsReported)], hash);
        return new Picture(
            Name, "The difference", DifferenceLayout.Lay(new DifferenceChart(comparison, note), request.Look.Theme, request.Look.Size), [("The numbers", table)], hash);
    }

    /// <summary>The days that both series have: there is no difference beyond them. None where they share none.</summary>
    private static async Task<(LocalDate? From, LocalDate? To)> SharedDaysAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        var series = request.SeriesAsOf;
        var first = Asked.Answered(await reader.ReadAsync(series[0], cancellation).ConfigureAwait(false)).Daily.Days;
        var second = Asked.Answered(await reader.ReadAsync(series[1], cancellation).ConfigureAwait(false)).Daily.Days;
        return first.Intersection(second) is { } shared ? (shared.Start, shared.End) : (null, null);
    }
}
