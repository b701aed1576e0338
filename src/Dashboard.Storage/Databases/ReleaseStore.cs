using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Spans;
using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>The store of what is pulled, in a file (SQLite) or a PostgreSQL database.</summary>
/// <remarks>
/// Safe to use from several threads and, at once, from several programs: one writes at a time, the others wait their turn,
/// and reading goes on meanwhile. A release is kept as the days that it changed; <see cref="FindAsync"/> gives every release
/// so, one that changed nothing with its first day. Whatever fails throws <see cref="StoreException"/>, after which the next
/// attempt begins afresh.
/// </remarks>
public sealed class ReleaseStore : IReleaseStore, IAsyncDisposable
{
    private static readonly Duration Patience = Duration.FromSeconds(30);

    private readonly StoreDoor _door;

    private ReleaseStore(StoreDoor door) => _door = door;

    /// <summary>Opens a store; an empty place is made one, and one of an older version is brought up to date.</summary>
    /// <param name="address">Where it lies.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="StoreException">The place can't be used.</exception>
    public static ValueTask<ReleaseStore> OpenAsync(StoreAddress address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        return OpenAsync(EngineOf(address, Patience), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation) =>
        _door.ReadAsync(session => Series(session).ListAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public async ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        var (form, held) = await ReadAsync(id, cancellation).ConfigureAwait(false);
        return held.Count == 0 ? null : new RevisionHistory(id, [.. held.Select(release => new Release(release.ReleasedAt, form, release.Kept))]);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation) =>
        _door.ReadAsync(session => new AreaTable(session).ListAsync(cancellation), cancellation);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The document has two releases of a series at one instant, or a count of more than eighteen digits.</exception>
    public ValueTask<StoredDocument> StoreAsync(PulledDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentWriter.Check(document);
        return _door.WriteAsync(session => new DocumentWriter(session, _door.Store).WriteAsync(document, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<Payload?> FindPayloadAsync(SeriesId id, Instant releasedAt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _door.ReadAsync(session => Series(session).FindPayloadAsync(id, releasedAt, cancellation), cancellation);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The claim would end before it begins.</exception>
    public ValueTask<PullRun?> TryBeginRunAsync(Source source, Instant now, Instant until, CancellationToken cancellation) =>
        TryBeginAsync(source, _ => true, now, until, cancellation);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The claim would end before it begins.</exception>
    public ValueTask<PullRun?> TryBeginRunAfterAsync(Source source, PullRun? newest, Instant now, Instant until, CancellationToken cancellation) =>
        TryBeginAsync(source, held => held == newest, now, until, cancellation);

    /// <inheritdoc/>
    public async ValueTask EndRunAsync(PullRun run, PullRunEnd end, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(end);
        await _door.WriteAsync(session => new RunTable(session).EndAsync(run, end, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PullRun>> ListRunsAsync(Source? source, int atMost, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atMost);
        return _door.ReadAsync(session => new RunTable(session).ListAsync(source, atMost, cancellation), cancellation);
    }

    /// <summary>A text that is another one after anything was stored, by whatever program: releases, areas, or how a run stands.</summary>
    /// <remarks>Cheap enough to be asked for every second.</remarks>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="StoreException">The store can't be read.</exception>
    public ValueTask<string> StampAsync(CancellationToken cancellation) =>
        _door.ReadAsync(session => new StampTable(session).ReadAsync(cancellation), cancellation);

    /// <summary>Closes the store's connections.</summary>
    public ValueTask DisposeAsync() => _door.DisposeAsync();

    /// <summary>The engine of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    internal static IStoreEngine EngineOf(StoreAddress address, Duration patience) =>
        address.Path is null ? new PostgresEngine(address, patience) : new SqliteEngine(address, patience);

    /// <summary>Opens a store of an engine, which it owns from then on.</summary>
    internal static async ValueTask<ReleaseStore> OpenAsync(IStoreEngine engine, CancellationToken cancellation)
    {
        var door = new StoreDoor(engine);
        try
        {
            await door.MakeReadyAsync(cancellation).ConfigureAwait(false);
            return new ReleaseStore(door);
        }
        catch
        {
            await door.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The moments of every series' releases, oldest first.</summary>
    internal ValueTask<ILookup<SeriesId, Instant>> ListMomentsAsync(CancellationToken cancellation) =>
        _door.ReadAsync(session => Series(session).ListMomentsAsync(cancellation), cancellation);

    /// <summary>The releases of a series with every day that each speaks of; null where it isn't held.</summary>
    internal async ValueTask<RevisionHistory?> FindWholeAsync(SeriesId id, CancellationToken cancellation)
    {
        var (form, held) = await ReadAsync(id, cancellation).ConfigureAwait(false);
        if (held.Count == 0)
        {
            return null;
        }

        var standing = new StandingEntries(new DateInterval(held.Min(release => release.FirstDay), held.Max(release => release.LastDay)));
        var whole = ImmutableArray.CreateBuilder<Release>(held.Count);
        foreach (var release in held)
        {
            standing.Take(release.Kept, out _);
            whole.Add(new Release(release.ReleasedAt, form, standing.Between(release.FirstDay, release.LastDay)));
        }

        return new RevisionHistory(id, whole.MoveToImmutable());
    }

    private ValueTask<PullRun?> TryBeginAsync(
        Source source, Func<PullRun?, bool> isAsKnown, Instant now, Instant until, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        return until > now
            ? _door.WriteAsync(session => new RunTable(session).TryBeginAsync(source, isAsKnown, now, until, cancellation), cancellation)
            : throw new ArgumentOutOfRangeException(nameof(until), Invariant($"A claim made at {now} ends after it, not at {until}."));
    }

    private ValueTask<(SeriesForm Form, IReadOnlyList<HeldRelease> Releases)> ReadAsync(SeriesId id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _door.ReadAsync(session => Series(session).ReadAsync(id, cancellation), cancellation);
    }

    private SeriesTable Series(StoreSession session) => new(session, _door.Store);
}
