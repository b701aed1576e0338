using System.Data;
using System.Data.Common;
using NodaTime;
using Npgsql;

namespace Dashboard.Storage.Databases;

/// <summary>A store in a PostgreSQL database, for several programs at once.</summary>
internal sealed class PostgresEngine : IStoreEngine
{
    // One writer at a time in a schema; the number is this program's own, so that it meets no other program's locks.
    private const string AloneInWriting = "SELECT pg_advisory_xact_lock(1902116, hashtext(current_schema()::text))";

    private readonly NpgsqlDataSource _source;
    private readonly Duration _patience;

    /// <summary>Names the database; nothing is opened yet.</summary>
    /// <param name="address">The address of a database.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    public PostgresEngine(StoreAddress address, Duration patience)
    {
        (Store, _patience) = (address.ToString(), patience);
        _source = new NpgsqlSlimDataSourceBuilder(address.Connection).Build();
    }

    public string Store { get; }

    public string NumberedKey => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";

    public string FindVersion => "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_versions'";

    public async ValueTask<DbConnection> ConnectAsync(CancellationToken cancellation) =>
        await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);

    public async ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation)
    {
        // Read committed, whatever the server's default: what the writer before committed must be seen once its turn is over.
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false);
        try
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Invariant($"SET LOCAL lock_timeout = {(long)_patience.TotalMilliseconds}; {AloneInWriting}");
            command.CommandTimeout = (int)_patience.TotalSeconds + command.CommandTimeout;
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask PrepareAsync(DbConnection connection, CancellationToken cancellation) => ValueTask.CompletedTask;

    public StoreException? Explain(Exception exception) => exception switch
    {
        PostgresException refused => Explain(refused),
        NpgsqlException { InnerException: TimeoutException } => new(StoreFault.Unreachable, Store, "doesn't answer in time", exception),
        NpgsqlException => new(StoreFault.Unreachable, Store, Invariant($"doesn't answer: {exception.Message.TrimEnd('.')}"), exception),
        _ => null,
    };

    public void Forget() => _source.Clear();

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private StoreException Explain(PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            new(StoreFault.Busy, Store, Invariant($"was kept locked by another program for {_patience.TotalSeconds:0} s; try again when it has finished"), refused),
        PostgresErrorCodes.TooManyConnections => new(StoreFault.Busy, Store, "has no connection left; try again when others have ended", refused),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory =>
            new(StoreFault.Full, Store, "has no room left; nothing was stored", refused),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(StoreFault.ReadOnly, Store, "can only be read", refused),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new(StoreFault.Unreadable, Store, "is damaged: " + Said(refused), refused),
        { } state when state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) =>
            new(StoreFault.Unreachable, Store, "stopped answering: " + Said(refused), refused),
        _ => new(StoreFault.Refused, Store, "refuses: " + Said(refused), refused),
    };

    private static string Said(PostgresException refused) => refused.MessageText;
}
