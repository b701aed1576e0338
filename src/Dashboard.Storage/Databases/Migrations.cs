namespace Dashboard.Storage.Databases;

/// <summary>The tables of a store, as numbered steps that are only ever added to: a store of any older version is brought up step by step.</summary>
internal static class Migrations
{
    // {key}: how the engine declares a key that numbers its rows. Instants are nanoseconds since 1970 in UTC, days the
    // number of days since 1970-01-01.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE series (
            number {key},
            source TEXT NOT NULL,
            area TEXT NOT NULL,
            area_key TEXT NOT NULL,
            metric TEXT NOT NULL,
            basis TEXT NOT NULL,
            form TEXT NOT NULL,
            UNIQUE (source, area_key, metric, basis));
        CREATE TABLE payloads (
            number {key},
            source TEXT NOT NULL,
            address TEXT NOT NULL,
            received_at BIGINT NOT NULL,
            sha256 TEXT NOT NULL,
            length_bytes BIGINT NOT NULL);
        CREATE TABLE releases (
            series BIGINT NOT NULL REFERENCES series (number),
            released_at BIGINT NOT NULL,
            first_day BIGINT NOT NULL,
            last_day BIGINT NOT NULL,
            payload BIGINT NOT NULL REFERENCES payloads (number),
            kept_from BIGINT NOT NULL,
            kept TEXT NOT NULL,
            PRIMARY KEY (series, released_at));
        CREATE TABLE areas (
            source TEXT NOT NULL,
            area_key TEXT NOT NULL,
            told_at BIGINT NOT NULL,
            area TEXT NOT NULL,
            code TEXT NOT NULL,
            population BIGINT,
            population_edition TEXT NOT NULL,
            payload BIGINT NOT NULL REFERENCES payloads (number),
            PRIMARY KEY (source, area_key, told_at));
        CREATE TABLE runs (
            number {key},
            source TEXT NOT NULL,
            started_at BIGINT NOT NULL,
            ended_at BIGINT,
            outcome TEXT,
            documents BIGINT,
            row_count BIGINT,
            new_releases BIGINT,
            changed_days BIGINT,
            reason TEXT);
        CREATE INDEX runs_of_source ON runs (source, number);
        CREATE TABLE claims (
            source TEXT PRIMARY KEY,
            run BIGINT NOT NULL REFERENCES runs (number),
            claimed_at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL,
            seen_earlier_at BIGINT);
        """,
    ];

    /// <summary>The version that this program works with.</summary>
    public static long Newest => Steps.Length;

    /// <summary>The version of a store; 0 where it has no tables yet.</summary>
    /// <exception cref="StoreException">It is newer than this program.</exception>
    public static async ValueTask<long> FindVersionAsync(StoreSession session, IStoreEngine engine, CancellationToken cancellation)
    {
        if (await session.NumberAsync(engine.FindVersion, cancellation).ConfigureAwait(false) is null)
        {
            return 0;
        }

        var version = await session.NumberAsync("SELECT MAX(version) FROM schema_versions", cancellation).ConfigureAwait(false) ?? 0;
        return version <= Newest
            ? version
            : throw new StoreException(
                StoreFault.Unreadable, engine.Store, Invariant($"was made by a newer version of this program (tables {version}, known here up to {Newest})"));
    }

    /// <summary>Takes the steps that are missing; the caller is alone in writing, so another program's steps are seen here.</summary>
    /// <returns>The version reached.</returns>
    public static async ValueTask<long> ApplyAsync(StoreSession session, IStoreEngine engine, CancellationToken cancellation)
    {
        var version = await FindVersionAsync(session, engine, cancellation).ConfigureAwait(false);
        if (version == 0)
        {
            await session.WriteAsync("CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT PRIMARY KEY)", cancellation).ConfigureAwait(false);
        }

        for (; version < Newest; version++)
        {
            var step = Steps[version].Replace("{key}", engine.NumberedKey, StringComparison.Ordinal);
            await session.WriteAsync(step, cancellation).ConfigureAwait(false);
            await session.WriteAsync("INSERT INTO schema_versions (version) VALUES (@version)", cancellation, ("version", version + 1)).ConfigureAwait(false);
        }

        return version;
    }
}
