using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds.Calendars;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>What several series reported on each day.</summary>
internal sealed class CalendarPicture : IPictureKind
{
    private const int UsualDays = 60;
    private const int MostSeries = 24;

    public string Name => "calendar";

    public string Summary => "Draws what was reported, missing, caught up or corrected on each day, a row a series.";

    public (int Least, int Most) SeriesCount => (1, MostSeries);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.AsOf;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("ukdash:England:cases \"ukdash:Northern Ireland:cases\" ukdash:Scotland:cases ukdash:Wales:cases --from 2021-12-01 --to 2022-01-29", "On which days the four nations reported about Christmas 2021."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var window = request.WindowOr(await Asked.LastDaysAsync(request, UsualDays, reader, cancellation).ConfigureAwait(false));
        var answers = ImmutableArray.CreateBuilder<GapsAnswer>();
        foreach (var series in request.SeriesAsOf)
        {
            answers.Add(Asked.Answered(await new GapsQuestion(series, window, AllDays: true).AskAsync(reader, cancellation).ConfigureAwait(false)));
        }

        var table = GapsTable.Of(answers);
        var hash = DataHash.Of(table);
        var releases = answers.SelectMany(answer => answer.Days
            .Where(day => day.Entry.ReleasedAt is not null).Select(day => new SourceRelease(answer.Series.Source, day.Entry.ReleasedAt!.Value)));
        var chart = new CalendarChart(answers.ToImmutable(), window, SourceNote.Of(releases, hash));
        return new Picture(Name, "What was reported on each day", CalendarLayout.Lay(chart, request.Look.Theme, request.Look.Size), [("The days", table)], hash);
    }
}
