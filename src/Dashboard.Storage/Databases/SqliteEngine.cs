using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>A store in a file.</summary>
/// <remarks>
/// The file has a write-ahead log beside it, so that reading and writing don't wait for each other, and a killed process
/// leaves at most a log that the next one to open the file reads or drops. The folder must be on a disk of this machine.
/// </remarks>
internal sealed class SqliteEngine : IStoreEngine
{
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly string _path;
    private readonly string? _madeFolder;
    private readonly string _connection;
    private readonly Duration _patience;
    private readonly long? _mostPages;

    /// <summary>Names the file; nothing is opened yet.</summary>
    /// <param name="address">The address of a file.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    /// <param name="mostPages">The most pages that the file may grow to, as a full disk would have it; null for no limit.</param>
    public SqliteEngine(StoreAddress address, Duration patience, long? mostPages = null)
    {
        (Store, _path, _patience, _mostPages) = (address.ToString(), address.Path!, patience, mostPages);
        _madeFolder = address.MakesFolder ? Path.GetDirectoryName(_path) : null;
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = 1, // of one attempt, so that a stop is heard between them
        }.ToString();
    }

    public string Store { get; }

    public string NumberedKey => "INTEGER PRIMARY KEY AUTOINCREMENT";

    public string FindVersion => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_versions'";

    public async ValueTask<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        SqliteLibrary.Require(Store);
        if (_madeFolder is not null)
        {
            Directory.CreateDirectory(_madeFolder);
        }

        LetLogsBeWritten();
        var connection = new SqliteConnection(_connection);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            var limit = _mostPages is { } pages ? Invariant($"; PRAGMA max_page_count = {pages}") : string.Empty;
            await RunAsync(connection, "PRAGMA synchronous = FULL" + limit, cancellation).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return await ((SqliteConnection)connection).BeginTransactionAsync(cancellation).ConfigureAwait(false);
            }
            catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked && Duration.FromTimeSpan(Stopwatch.GetElapsedTime(started)) < _patience)
            {
                // Another process writes; asked again until patience ends.
            }
        }
    }

    public async ValueTask PrepareAsync(DbConnection connection, CancellationToken cancellation) =>
        await RunAsync(connection, "PRAGMA journal_mode = WAL", cancellation).ConfigureAwait(false);

    public StoreException? Explain(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: Busy or Locked } =>
            new(StoreFault.Busy, Store, Invariant($"was kept locked by another program for {_patience.TotalSeconds:0} s; try again when it has finished"), exception),
        SqliteException { SqliteErrorCode: 13 } => new(StoreFault.Full, Store, "has no room left on its disk; nothing was stored", exception),
        SqliteException { SqliteErrorCode: 8 } =>
            new(StoreFault.ReadOnly, Store, "can only be read: the file or its folder can't be written by this user", exception),
        SqliteException { SqliteErrorCode: 14 } =>
            new(StoreFault.Unreachable, Store, "can't be opened: its folder must be there and open to this user", exception),
        SqliteException { SqliteErrorCode: 11 or 26 } => new(StoreFault.Unreadable, Store, "is damaged or no store at all", exception),
        SqliteException other => new(StoreFault.Unreachable, Store, Invariant($"failed: {other.Message}"), exception),
        IOException or UnauthorizedAccessException => new(StoreFault.Unreachable, Store, Invariant($"can't be opened: {exception.Message}"), exception),
        _ => null,
    };

    public void Forget()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    public ValueTask DisposeAsync()
    {
        Forget();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Makes the log's files writable where the store's file is: a program that read while the file was write-protected left
    /// them as protected, and would keep all others from writing after the protection was taken off.
    /// </summary>
    private void LetLogsBeWritten()
    {
        if (OperatingSystem.IsWindows() || !File.Exists(_path))
        {
            return;
        }

        var mode = File.GetUnixFileMode(_path);
        foreach (var log in new[] { _path + "-wal", _path + "-shm" })
        {
            if (mode.HasFlag(UnixFileMode.UserWrite) && File.Exists(log) && !File.GetUnixFileMode(log).HasFlag(UnixFileMode.UserWrite))
            {
                File.SetUnixFileMode(log, mode);
            }
        }
    }

    private static async ValueTask RunAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
