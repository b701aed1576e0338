using System.Runtime.CompilerServices;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Http;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>Pulls the UK dashboard's releases of the days asked for, or the newest, from wherever a copy of its API is served.</summary>
internal sealed class UkDashboardPuller(IUkDashboardApi api, Upstream upstream) : ISourcePuller
{
    // Three digits are the most that the API's page number has.
    private const int MostPages = 999;

    // The API answers it where more metrics are asked for than it gives at once.
    private const int TooMuchAtOnce = 413;

    // Weekends after it had no release; the API answers 404.
    private static readonly LocalDate LastWeekend = new(2022, 2, 20);

    /// <summary>What is answered where no copy is named.</summary>
    internal static string Retired => Invariant(
        $"The UK dashboard's API was retired in December 2023; the snapshot that comes with the program holds its cases and deaths of the United Kingdom and the nations to 2022, and Sources:{Source.UkDashboard}:BaseAddress names a copy of the API to ask instead.");

    /// <inheritdoc/>
    public Source Source => Source.UkDashboard;

    /// <inheritdoc/>
    public int Expects(PullAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return upstream.BaseAddress is null ? 1 : UkAreaType.All.Count * (ask.Days is { } days ? days.Length * MetricParts.Of(UkMetric.All).Count : 1);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<PullAnswer> PullAsync(PullAsk ask, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var answers = upstream.BaseAddress is null ? new[] { PullAnswer.KnownWithout("the newest release", PullOutcome.Withdrawn, Retired) }.ToAsyncEnumerable()
            : ask.Days is { } days ? ReleasesAsync(ask, days, cancellation)
            : NewestAsync(ask, cancellation);
        return answers.UntilThrottledAsync(cancellation);
    }

    private static string NameOf(LocalDate day) => Invariant($"the release of {day:uuuu-MM-dd}");

    private static PullAnswer? NeverPublished(LocalDate day, Instant now)
    {
        if (day > LastWeekend && day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            return PullAnswer.KnownWithout(NameOf(day), PullOutcome.NotPublished, Invariant($"nothing was published at weekends after {LastWeekend:uuuu-MM-dd}"));
        }

        return London.PublicationOf(day) > now
            ? PullAnswer.KnownWithout(NameOf(day), PullOutcome.NotPublished, "releases are published at 16:00 in London on their day, which has not come")
            : null;
    }

    private async IAsyncEnumerable<PullAnswer> ReleasesAsync(
        PullAsk ask, DateInterval days, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var day in days)
        {
            if (NeverPublished(day, upstream.Now) is { } none)
            {
                yield return none;
                continue;
            }

            foreach (var type in UkAreaType.All)
            {
                await foreach (var answer in ReleaseAsync(ask, day, type, cancellation).ConfigureAwait(false))
                {
                    yield return answer;
                }
            }
        }
    }

    /// <summary>The parts of one release: as many metrics each as may be asked for together, and fewer where that is still too much at once.</summary>
    private async IAsyncEnumerable<PullAnswer> ReleaseAsync(
        PullAsk ask, LocalDate day, UkAreaType type, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A part that turns out to be too large is replaced by its halves, at its place.
        var parts = new Stack<IReadOnlyList<UkMetric>>(MetricParts.Of(UkMetric.All).Reverse());
        while (parts.TryPop(out var part))
        {
            var answer = await AskReleaseAsync(ask, day, type, part, cancellation).ConfigureAwait(false);
            if (answer.Status == TooMuchAtOnce && part.Count > 1)
            {
                foreach (var half in MetricParts.Halves(part).Reverse())
                {
                    parts.Push(half);
                }

                continue;
            }

            yield return await new DocumentReader(upstream, ask).ReadAsync(
                Invariant($"{NameOf(day)}, {type.Title}"),
                answer,
                (file, held) => ReleaseAnswer.Read(file, held.FileName, day, type, part),
                cancellation).ConfigureAwait(false);
        }
    }

    private async Task<UpstreamAnswer> AskReleaseAsync(
        PullAsk ask, LocalDate day, UkAreaType type, IReadOnlyList<UkMetric> metrics, CancellationToken cancellation)
    {
        var answer = await upstream.AskAsync(
            stop => api.GetReleaseAsync(
                type.Code, metrics.Select(metric => metric.Name), "csv", Invariant($"{day:uuuu-MM-dd}"), CacheControl.Of(ask), stop),
            PullOutcome.NotPublished,
            cancellation).ConfigureAwait(false);

        // Older servers sent an empty body where newer ones answer 204.
        return answer.Body is []
            ? answer with { Outcome = PullOutcome.Empty, Body = null, Reason = "there is nothing for the question (an empty body)" }
            : answer;
    }

    private async IAsyncEnumerable<PullAnswer> NewestAsync(PullAsk ask, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (documents, pages) = (new DocumentReader(upstream, ask), new PagedQuestion(upstream, MostPages));
        foreach (var type in UkAreaType.All)
        {
            var answer = await pages.AskAsync(
                (page, stop) => api.GetNewestAsync(
                    "areaType=" + type.Code, NewestAnswer.StructureOf(UkMetric.All), page, CacheControl.Of(ask), stop),
                body => JsonRows.SaysNext(body, UkDashboardJson.Default.NewestPage, page => page.Pagination?.Next is not null),
                PullOutcome.NotPublished,
                cancellation).ConfigureAwait(false);
            yield return await documents.ReadAsync(
                Invariant($"the newest release, {type.Title}"),
                answer,
                (file, held) => NewestAnswer.Read(file, held, type, UkMetric.All),
                cancellation).ConfigureAwait(false);
        }
    }
}
