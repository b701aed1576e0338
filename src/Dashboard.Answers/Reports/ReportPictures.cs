using System.Collections.Immutable;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Reports;

/// <summary>Asks the report's questions and draws their answers.</summary>
/// <remarks>Which days and places the pictures of quoted figures show follows from the ledger; nothing of it is written down here.</remarks>
internal sealed class ReportPictures(SeriesReader reader, ReportRequest request, IReadOnlyList<ClaimCheck> checks)
{
    private static readonly LocalDate FirstDayOfTotals = new(2020, 1, 22);
    private static readonly EvenPolicy Policy = new();

    private readonly Theme _theme = Theme.Named(request.Theme);
    private readonly PictureSize _size = new(request.WidthPx, request.HeightPx);

    /// <summary>The UK dashboard's counts, and Johns Hopkins'.</summary>
    public SeriesSelector UkDashboard { get; } =
        new(Source.UkDashboard, [Area.UnitedKingdom], Metric.Cases, DateBasis.Publish, request.AsOf);

    /// <summary>The row of the United Kingdom without territories, which copies the UK dashboard.</summary>
    public SeriesSelector JohnsHopkins { get; } =
        new(Source.JohnsHopkins, [Area.UnitedKingdom], Metric.Cases, DateBasis.Snapshot, request.AsOf);

    /// <summary>Both sources over the window, with the averages that were quoted.</summary>
    public async Task<Picture> ComparedAsync(CancellationToken cancellation)
    {
        var comparison = await CompareAsync(UkDashboard, JohnsHopkins, cancellation).ConfigureAwait(false);
        var quoted = checks.Where(check => FigureMeaning.Of(check.Figure) is { Measure: FigureMeasure.Average, IsAttributed: true });
        return Drawn(
            "01-christmas-2021", "Two sources, day by day", ComparisonTable.Of(comparison), ReleasesOf(comparison),
            note => CompareLayout.Lay(new CompareChart(comparison, [.. quoted], note), _theme, _size));
    }

    /// <summary>The averages quoted of the same days, with the figures behind them; none where the ledger gives no such days.</summary>
    public async Task<ImmutableArray<WeekAnswer>> WeeksAsync(CancellationToken cancellation)
    {
        var windows = checks.Where(check => FigureMeaning.Of(check.Figure).Measure == FigureMeasure.Average)
            .Select(check => QuotedWindow.Of(check, checks))
            .OfType<QuotedWindow>()
            .GroupBy(window => window.Days.Days)
            .MaxBy(group => group.Count());
        var weeks = ImmutableArray.CreateBuilder<WeekAnswer>();
        foreach (var window in windows?.AsEnumerable() ?? [])
        {
            weeks.Add(Answered(await new WeekQuestion(window).AskAsync(reader, cancellation).ConfigureAwait(false)));
        }

        return weeks.ToImmutable();
    }

    /// <summary>The days behind the quoted averages; null where there are none.</summary>
    public Picture? Week(ImmutableArray<WeekAnswer> weeks)
    {
        if (weeks.IsEmpty)
        {
            return null;
        }

        var (days, averages) = (WeekTable.Days(weeks), WeekTable.Averages(weeks));
        var hash = DataHash.Of(days, averages);
        var note = SourceNote.Of(weeks.SelectMany(week => SourceNote.ReleasesOf(week.Then).Concat(SourceNote.ReleasesOf(week.Last))), hash);
        return new Picture(
            "02-seven-days",
            "The days behind the quoted averages",
            WeekLayout.Lay(new WeekChart(weeks, note), _theme, _size),
            [("The days", days), ("The averages", averages)],
            hash);
    }

    /// <summary>Johns Hopkins less the UK dashboard.</summary>
    public async Task<Picture> DifferenceAsync(CancellationToken cancellation)
    {
        var comparison = await CompareAsync(JohnsHopkins, UkDashboard, cancellation).ConfigureAwait(false);
        return Drawn(
            "03-difference", "The difference", ComparisonTable.Of(comparison), ReleasesOf(comparison),
            note => DifferenceLayout.Lay(new DifferenceChart(comparison, note), _theme, _size));
    }

    /// <summary>The totals to date of the places for which totals were quoted; null where none were.</summary>
    public async Task<Picture?> TotalsAsync(CancellationToken cancellation)
    {
        var quoted = checks.Where(check => check.Figure is { Posted: not null, Days: not null, Value: not null }
            && FigureMeaning.Of(check.Figure) is { Measure: FigureMeasure.ToDate, Metric: not null }).ToList();
        if (quoted.Count == 0)
        {
            return null;
        }

        var (posted, end) = (quoted.Max(check => check.Figure.Posted!.Value), quoted.Max(check => check.Figure.Days!.End));
        var asOf = AsOf.EndOf(posted, allowsLaterServed: true);
        var panels = ImmutableArray.CreateBuilder<TotalsPanelContent>();
        foreach (var metric in quoted.GroupBy(check => FigureMeaning.Of(check.Figure).Metric!))
        {
            var lines = await LinesAsync(metric, metric.Key, asOf, new DateInterval(FirstDayOfTotals, end), cancellation).ConfigureAwait(false);
            panels.Add(new TotalsPanelContent(metric.Key == Metric.Cases ? "Cases to date" : "Deaths to date", lines, [.. metric]));
        }

        var answers = panels.SelectMany(panel => panel.Lines).ToList();
        var last = answers.Max(line => line.Totals.FirstDay.PlusDays(line.Totals.Totals.Length - 1));
        var releases = await ReleasesOfTotalsAsync(answers, cancellation).ConfigureAwait(false);
        return Drawn(
            "04-islands", "Totals to date", TotalsTable.Of(answers), releases,
            note => TotalsLayout.Lay(new TotalsChart(panels.ToImmutable(), new DateInterval(FirstDayOfTotals, last), note), _theme, _size));
    }

    private static T Answered<T>(Answer<T> answer)
        where T : class => answer.Value ?? throw new UnansweredException(answer.Absence!);

    private static IEnumerable<SourceRelease> ReleasesOf(SeriesComparison comparison) =>
        SourceNote.ReleasesOf(comparison.First.AsReported).Concat(SourceNote.ReleasesOf(comparison.Second.AsReported));

    private static Picture Drawn(
        string name, string heading, AnswerTable table, IEnumerable<SourceRelease> releases, Func<string, Scene> lay)
    {
        var hash = DataHash.Of(table);
        return new Picture(name, heading, lay(SourceNote.Of(releases, hash)), [("The numbers", table)], hash);
    }

    private async Task<SeriesComparison> CompareAsync(SeriesSelector first, SeriesSelector second, CancellationToken cancellation) =>
        Answered(await new CompareQuestion(first, second, request.Window, Policy).AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <summary>The totals of each place for which one was quoted, in the order of the ledger.</summary>
    private async Task<ImmutableArray<TotalsAnswer>> LinesAsync(
        IEnumerable<ClaimCheck> quoted, Metric metric, AsOf asOf, DateInterval window, CancellationToken cancellation)
    {
        var lines = ImmutableArray.CreateBuilder<TotalsAnswer>();
        var places = quoted.Select(check => FigureMeaning.Of(check.Figure).Areas)
            .DistinctBy(areas => string.Join('+', areas), StringComparer.OrdinalIgnoreCase);
        foreach (var areas in places)
        {
            var series = new SeriesSelector(Source.JohnsHopkins, areas, metric, DateBasis.Snapshot, asOf);
            lines.Add(Answered(await new TotalsQuestion(series, window).AskAsync(reader, cancellation).ConfigureAwait(false)));
        }

        return lines.ToImmutable();
    }

    private async Task<List<SourceRelease>> ReleasesOfTotalsAsync(
        IEnumerable<TotalsAnswer> lines, CancellationToken cancellation)
    {
        var releases = new List<SourceRelease>();
        foreach (var line in lines)
        {
            var reading = Answered(await reader.ReadAsync(line.Series, cancellation).ConfigureAwait(false));
            releases.AddRange(SourceNote.ReleasesOf(reading.Daily));
        }

        return releases;
    }
}
