using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>A store that takes new releases and forgets none.</summary>
/// <remarks>
/// Nothing is ever overwritten. A store may keep only what a release changed, whatever the order in which releases come in:
/// every vintage is the same as if all of them had been kept whole. Several processes may use one store at once.
/// </remarks>
public interface IReleaseStore : ISeriesStore
{
    /// <summary>Stores a document's releases, all of them or none.</summary>
    /// <param name="document">The document; one that is held already changes nothing.</param>
    /// <param name="cancellation">Stops it; nothing is stored then.</param>
    /// <exception cref="ReleaseConflictException">A release is held that says otherwise, or has another form.</exception>
    ValueTask<StoredDocument> StoreAsync(PulledDocument document, CancellationToken cancellation);

    /// <summary>The bytes that a release was read from; null where the release is not held.</summary>
    /// <param name="id">The series.</param>
    /// <param name="releasedAt">The release's instant.</param>
    /// <param name="cancellation">Stops the reading.</param>
    ValueTask<Payload?> FindPayloadAsync(SeriesId id, Instant releasedAt, CancellationToken cancellation);

    /// <summary>Claims a source, so that one worker at a time pulls it, and records that a run began.</summary>
    /// <param name="source">The source.</param>
    /// <param name="now">When the run begins.</param>
    /// <param name="until">When the claim ends by itself, should its holder be killed.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The run, or null where another worker holds the source.</returns>
    ValueTask<PullRun?> TryBeginRunAsync(Source source, Instant now, Instant until, CancellationToken cancellation);

    /// <summary>The same, but only where the newest run of the source is still as it was known: of several that saw it due one begins.</summary>
    /// <param name="source">The source.</param>
    /// <param name="newest">The newest run, with its end where it had one; null where there was none.</param>
    /// <param name="now">When the run begins.</param>
    /// <param name="until">When the claim ends by itself, should its holder be killed.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The run, or null where another worker holds the source or was faster.</returns>
    ValueTask<PullRun?> TryBeginRunAfterAsync(Source source, PullRun? newest, Instant now, Instant until, CancellationToken cancellation);

    /// <summary>Records how a run ended and lets the source go.</summary>
    /// <param name="run">The run, as <see cref="TryBeginRunAsync"/> gave it.</param>
    /// <param name="end">How it ended.</param>
    /// <param name="cancellation">Stops it.</param>
    ValueTask EndRunAsync(PullRun run, PullRunEnd end, CancellationToken cancellation);

    /// <summary>The latest runs, newest first.</summary>
    /// <param name="source">Of one source; null for all.</param>
    /// <param name="atMost">How many.</param>
    /// <param name="cancellation">Stops the reading.</param>
    ValueTask<IReadOnlyList<PullRun>> ListRunsAsync(Source? source, int atMost, CancellationToken cancellation);
}
