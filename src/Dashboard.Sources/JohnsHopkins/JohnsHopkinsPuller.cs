using System.Runtime.CompilerServices;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>Pulls Johns Hopkins' files: the two global time series and, for the days asked for, the daily reports.</summary>
/// <remarks>
/// <para>A time series is one release of every area in it, at the time that the server says the file last changed, else when its
/// bytes first came. Rows come and go between versions (the Channel Islands became Guernsey and Jersey); cumulative counts
/// that fall are kept as they stand.</para>
/// <para>A daily report gives the areas of the United Kingdom that the time series lack: the nations and <c>Unknown</c>. It is
/// always put at the time it came: the reports of many days may carry one time of change, and their counts were rewritten
/// long after the update that their rows name.</para>
/// </remarks>
internal sealed class JohnsHopkinsPuller(IJohnsHopkinsApi api, Upstream upstream) : ISourcePuller
{
    private static readonly (string File, Metric Metric)[] TimeSeries =
    [
        ("time_series_covid19_confirmed_global.csv", Metric.Cases),
        ("time_series_covid19_deaths_global.csv", Metric.Deaths),
    ];

    private static readonly Area[] OnlyInReports =
        [.. Area.Nations.Select(nation => nation.Name).Append("Unknown").Select(part => new Area(part + ", " + Area.UnitedKingdom))];

    /// <inheritdoc/>
    public Source Source => Source.JohnsHopkins;

    /// <inheritdoc/>
    public int Expects(PullAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return TimeSeries.Length + (ask.Days?.Length ?? 0);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<PullAnswer> PullAsync(PullAsk ask, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return AnswersAsync(ask, cancellation).UntilThrottledAsync(cancellation);
    }

    private async IAsyncEnumerable<PullAnswer> AnswersAsync(PullAsk ask, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (documents, cacheControl) = (new DocumentReader(upstream, ask), CacheControl.Of(ask));
        foreach (var (file, metric) in TimeSeries)
        {
            var answer = await upstream.AskAsync(
                stop => api.GetTimeSeriesAsync(file, cacheControl, stop), PullOutcome.Withdrawn, cancellation).ConfigureAwait(false);
            yield return await documents.ReadAsync(
                Invariant($"the time series {file}"), answer, (body, held) => ReadTimeSeries(body, held, metric), cancellation)
                .ConfigureAwait(false);
        }

        foreach (var day in ask.Days ?? Enumerable.Empty<LocalDate>())
        {
            var answer = await upstream.AskAsync(
                stop => api.GetDailyReportAsync(DailyReport.FileNameOf(day), cacheControl, stop), PullOutcome.NotPublished, cancellation)
                .ConfigureAwait(false);
            yield return await documents.ReadAsync(
                Invariant($"the daily report of {day:uuuu-MM-dd}"), answer, (body, held) => ReadReport(body, held, day), cancellation)
                .ConfigureAwait(false);
        }
    }

    private static ReadDocument ReadTimeSeries(InputFile file, HeldAnswer held, Metric metric)
    {
        var runs = WideTable.Read(file);
        var releasedAt = ReleaseInstant.Of(held);
        var lastDay = runs.GetAt(0).Value.LastDay;
        return new ReadDocument(
            [.. runs.Select(run => Released(run.Key, metric, releasedAt, run.Value))],
            runs.Count,
            Invariant($"{runs.Count} areas to {lastDay:uuuu-MM-dd}"));
    }

    private static ReadDocument ReadReport(InputFile file, HeldAnswer held, LocalDate day)
    {
        var rows = DailyReport.ReadUnitedKingdom(file).Where(row => OnlyInReports.Contains(row.Area)).ToArray();
        var releasedAt = ReleaseInstant.Received(held);
        return new ReadDocument(
            [
                .. rows.Select(row => Released(row.Area, Metric.Cases, releasedAt, new CountRun(day, [row.Confirmed]))),
                .. rows.Select(row => Released(row.Area, Metric.Deaths, releasedAt, new CountRun(day, [row.Deaths]))),
            ],
            rows.Length,
            rows.Length > 0
                ? Invariant($"{rows.Length} areas that the time series lack")
                : "the report has no row of a nation of the United Kingdom; the time series has its other areas");
    }

    private static SeriesRelease Released(Area area, Metric metric, Instant releasedAt, CountRun run) =>
        new(JohnsHopkinsImport.Id(area, metric), new Release(releasedAt, SeriesForm.Cumulative, run));
}
