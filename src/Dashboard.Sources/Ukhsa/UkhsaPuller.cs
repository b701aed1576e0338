using System.Runtime.CompilerServices;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;

namespace Dashboard.Sources.Ukhsa;

/// <summary>Pulls England's cases by specimen date and deaths by date of death from the UKHSA data dashboard.</summary>
/// <remarks>
/// The API names no release and serves only the newest. A release is put at the time that the server says it last changed,
/// else when its bytes first came; the same bytes coming again are the same release.
/// </remarks>
internal sealed class UkhsaPuller(IUkhsaApi api, Upstream upstream) : ISourcePuller
{
    private const int LargestPage = 365;

    // A century of days.
    private const int MostPages = 100;

    private const string Topic = "COVID-19";

    private static readonly (string Name, Metric Metric, DateBasis Basis)[] Metrics =
    [
        ("COVID-19_cases_casesByDay", Metric.Cases, DateBasis.Specimen),
        ("COVID-19_deaths_ONSByDay", Metric.Deaths, DateBasis.Death),
    ];

    /// <inheritdoc/>
    public Source Source => Source.Ukhsa;

    /// <inheritdoc/>
    public int Expects(PullAsk ask) => Metrics.Length;

    /// <inheritdoc/>
    public IAsyncEnumerable<PullAnswer> PullAsync(PullAsk ask, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return AnswersAsync(ask, cancellation).UntilThrottledAsync(cancellation);
    }

    private async IAsyncEnumerable<PullAnswer> AnswersAsync(PullAsk ask, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (documents, pages, cacheControl) = (new DocumentReader(upstream, ask), new PagedQuestion(upstream, MostPages), CacheControl.Of(ask));
        var place = Area.England.Name;
        foreach (var (name, metric, basis) in Metrics)
        {
            var answer = await pages.AskAsync(
                (page, stop) => api.GetMetricAsync(Topic, "Nation", place, name, page, LargestPage, cacheControl, stop),
                body => JsonRows.SaysNext(body, UkhsaJson.Default.UkhsaPage, page => page.Next is not null),
                PullOutcome.Withdrawn,
                cancellation).ConfigureAwait(false);
            yield return await documents.ReadAsync(
                Invariant($"{name} of {place}"),
                answer,
                (body, held) => Read(body, held, new SeriesId(Source.Ukhsa, Area.England, metric, basis), name),
                cancellation).ConfigureAwait(false);
        }
    }

    private static ReadDocument Read(InputFile file, HeldAnswer held, SeriesId id, string metric)
    {
        var (run, rows, incompleteFrom) = UkhsaTable.Read(file, id.Area.Name, metric);
        return new ReadDocument(
            [new SeriesRelease(id, new Release(ReleaseInstant.Of(held), SeriesForm.Daily, run))],
            rows,
            Invariant($"{run.FirstDay:uuuu-MM-dd} to {run.LastDay:uuuu-MM-dd}")
            + (incompleteFrom is { } day ? Invariant($"; from {day:uuuu-MM-dd} the publisher says that reports are still coming in") : string.Empty));
    }
}
