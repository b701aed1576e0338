using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>One quoted figure of a ledger on a card.</summary>
internal sealed class ClaimPicture : IPictureKind
{
    private const int DaysAbout = 10;
    private const int DaysOfTotals = 60;
    private const int MostSeries = 2;

    public string Name => "claim";

    public string Summary => "Draws one quoted figure with its verdict, what that rests on, and the days about it.";

    public (int Least, int Most) SeriesCount => (0, 0);

    public PictureSettings Settings => PictureSettings.Figure | PictureSettings.Missing;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("c14", "The 7-day average of 68,457 that counted days without report as zero."),
        new("c21", "The count of three days at once that has been revised since."),
        new("c26", "A total to date that the series contradict."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var ledger = await new ClaimChecker(reader).CheckAsync(request.Ledger, cancellation).ConfigureAwait(false);
        var check = CitedFigures.Find(request.Figure!, ledger);
        ImmutableArray<ClaimCheck> parts = QuotedWindow.Of(check, ledger)?.Parts ?? [];
        var isTotal = FigureMeaning.Of(check.Figure).Measure == FigureMeasure.ToDate;
        var totals = isTotal ? await TotalsAsync(check, reader, cancellation).ConfigureAwait(false) : null;
        var daily = isTotal ? null : await DailyAsync(check, request, reader, cancellation).ConfigureAwait(false);
        ImmutableArray<(string Heading, AnswerTable Table)> tables =
        [
            ("The figure", ClaimsTable.Of([check, .. parts])),
            .. daily is null ? [] : new[] { ("The days about it", ComparisonTable.Of(daily)) },
            .. totals is null ? [] : new[] { ("The totals about it", TotalsTable.Of([totals])) },
        ];
        var hash = DataHash.Of([.. tables.Select(table => table.Table)]);
        var releases = await ReleasesAsync(check, daily, reader, cancellation).ConfigureAwait(false);
        var chart = new ClaimChart(check, parts, SourceNote.Of(releases, hash)) { Daily = daily, Totals = totals };
        return new Picture(Name, "A quoted figure", ClaimLayout.Lay(chart, request.Look.Theme, request.Look.Size), tables, hash);
    }

    /// <summary>The series that the verdict rests on, some days either side of the figure's; null where there is none.</summary>
    private static async Task<SideBySide?> DailyAsync(ClaimCheck check, PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        if (check.Evidence is not { } evidence)
        {
            return null;
        }

        var days = check.Figure.Days ?? evidence.Days;
        var (from, to) = (LocalDate.Min(days.Start, evidence.Days.Start).PlusDays(-DaysAbout), LocalDate.Max(days.End, evidence.Days.End).PlusDays(DaysAbout));
        var question = new SideBySideQuestion([.. evidence.Series.Distinct().Take(MostSeries)], from, to, request.Missing);
        return (await question.AskAsync(reader, cancellation).ConfigureAwait(false)).Value;
    }

    private static async Task<TotalsAnswer?> TotalsAsync(ClaimCheck check, SeriesReader reader, CancellationToken cancellation)
    {
        if (check is not { Evidence: { } evidence, Figure.Days: { } days })
        {
            return null;
        }

        var window = new DateInterval(LocalDate.Max(days.Start, days.End.PlusDays(-DaysOfTotals)), days.End.PlusDays(DaysAbout));
        return (await new TotalsQuestion(evidence.Series[0], window).AskAsync(reader, cancellation).ConfigureAwait(false)).Value;
    }

    private static async Task<List<SourceRelease>> ReleasesAsync(
        ClaimCheck check, SideBySide? daily, SeriesReader reader, CancellationToken cancellation)
    {
        if (daily is not null)
        {
            return [.. daily.Series.SelectMany(series => SourceNote.ReleasesOf(series.AsReported))];
        }

        var releases = new List<SourceRelease>();
        foreach (var series in check.Evidence?.Series ?? [])
        {
            var reading = await reader.ReadAsync(series, cancellation).ConfigureAwait(false);
            releases.AddRange(reading.Value is { } found ? SourceNote.ReleasesOf(found.Daily) : []);
        }

        return releases;
    }
}
