using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>Asks how each source stands.</summary>
/// <param name="watch">Tells what is late.</param>
/// <param name="clock">Tells how old a release is.</param>
public sealed class SourcesQuestion(ReleaseWatch watch, IClock clock)
{
    private const int RunsLookedAt = 100;

    /// <summary>Asks.</summary>
    /// <param name="held">What is read: a snapshot, a store of what was pulled, or one over the other.</param>
    /// <param name="pulled">Where the runs are kept; null where nothing was ever pulled.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Every source, in the order in which lists show them.</returns>
    public async ValueTask<ImmutableArray<SourceStanding>> AskAsync(ISeriesStore held, IReleaseStore? pulled, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(held);
        var now = clock.GetCurrentInstant();
        var summaries = await held.ListAsync(cancellation).ConfigureAwait(false);
        var standings = ImmutableArray.CreateBuilder<SourceStanding>(Source.All.Count);
        foreach (var source in Source.All)
        {
            var runs = pulled is null ? [] : await pulled.ListRunsAsync(source, RunsLookedAt, cancellation).ConfigureAwait(false);
            standings.Add(StandingOf(source, [.. summaries.Where(summary => summary.Id.Source == source)], runs, now));
        }

        return standings.MoveToImmutable();
    }

    private SourceStanding StandingOf(Source source, IReadOnlyList<SeriesSummary> held, IReadOnlyList<PullRun> runs, Instant now)
    {
        var last = held.Max(summary => (Instant?)summary.LastReleasedAt);
        return new SourceStanding(
            source,
            held.Count,
            held.Sum(summary => summary.Releases),
            held.Max(summary => (LocalDate?)summary.Days.End),
            last,
            now - last,
            watch.EndOf(source, now),
            watch.LateOf(source, held, now),
            runs.Count > 0 ? runs[0] : null,
            runs.FirstOrDefault(run => run.End is { } end && (end.Outcome == PullOutcome.Refused || RunReason.ProblemIn(end.Reason) is not null)));
    }
}
