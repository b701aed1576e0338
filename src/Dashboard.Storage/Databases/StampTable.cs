using System.Data.Common;

namespace Dashboard.Storage.Databases;

/// <summary>What of a store changes with everything that is written to it.</summary>
internal sealed class StampTable(StoreSession session)
{
    // A document that brings nothing new notes no payload. Runs end in another order than they began; all that are under way
    // are among the latest.
    private const string Newest =
        """
        SELECT (SELECT MAX(number) FROM payloads),
               (SELECT MAX(number) FROM runs),
               (SELECT COUNT(ended_at) FROM (SELECT ended_at FROM runs ORDER BY number DESC LIMIT 100) AS latest)
        """;

    /// <summary>The stamp: equal as long as nothing was written.</summary>
    public async ValueTask<string> ReadAsync(CancellationToken cancellation)
    {
        var rows = await session.ReadAsync(
            Newest, row => Invariant($"{Number(row, 0)}.{Number(row, 1)}.{Number(row, 2)}"), cancellation).ConfigureAwait(false);
        return rows[0];
    }

    private static long Number(DbDataReader row, int place) => row.IsDBNull(place) ? 0 : row.GetInt64(place);
}
