using System.Data.Common;

namespace Dashboard.Storage.Databases;

/// <summary>One connection while something is read or written; what was written is lost unless it is committed.</summary>
internal sealed class StoreSession(DbConnection connection, DbTransaction? transaction) : IAsyncDisposable
{
    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it wrote.</returns>
    public async ValueTask<int> WriteAsync(string sql, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Runs a query.</summary>
    /// <returns>What <paramref name="read"/> makes of each row.</returns>
    public async ValueTask<List<T>> ReadAsync<T>(
        string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        var rows = new List<T>();
        using var command = Command(sql, values);
        using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            rows.Add(Read(read, reader));
        }

        return rows;
    }

    /// <summary>Runs a statement or query that gives one number.</summary>
    /// <returns>The number; null where there is no row.</returns>
    public async ValueTask<long?> NumberAsync(string sql, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        var number = await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false);
        return number is null or DBNull ? null : Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Keeps what was written.</summary>
    /// <param name="cancellation">Stops it before it begins; a commit under way is never stopped, since it would be unknown how it ended.</param>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await transaction!.CommitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }

        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private static T Read<T>(Func<DbDataReader, T> read, DbDataReader row)
    {
        try
        {
            return read(row);
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // An empty field, a text for a number, a day beyond the calendar: nothing that this program writes.
            throw new InvalidDataException("A row is not as it was written.", e);
        }
    }

    private DbCommand Command(string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
