using System.Data.Common;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>The runs, and who holds which source.</summary>
internal sealed class RunTable(StoreSession session)
{
    /// <summary>Claims a source and begins a run; null where another holds it, or the newest run isn't as known.</summary>
    public async ValueTask<PullRun?> TryBeginAsync(
        Source source, Func<PullRun?, bool> isAsKnown, Instant now, Instant until, CancellationToken cancellation)
    {
        if (!isAsKnown(await ListAsync(source, 1, cancellation).ConfigureAwait(false) is [var newest] ? newest : null))
        {
            return null;
        }

        var claims = await session.ReadAsync(
            "SELECT claimed_at, ends_at, seen_earlier_at FROM claims WHERE source = @source",
            row => new Claim(
                StoredTime.Moment(row.GetInt64(0)), StoredTime.Moment(row.GetInt64(1)), row.IsDBNull(2) ? null : StoredTime.Moment(row.GetInt64(2))),
            cancellation,
            ("source", source.Code)).ConfigureAwait(false);
        if (claims.Count > 0 && !claims[0].HasEnded(now, out var seen))
        {
            await session.WriteAsync(
                "UPDATE claims SET seen_earlier_at = @seen WHERE source = @source",
                cancellation,
                ("seen", seen is { } earlier ? StoredTime.Of(earlier) : null),
                ("source", source.Code)).ConfigureAwait(false);
            return null;
        }

        var number = (await session.NumberAsync(
            "INSERT INTO runs (source, started_at) VALUES (@source, @now) RETURNING number",
            cancellation,
            ("source", source.Code),
            ("now", StoredTime.Of(now))).ConfigureAwait(false))!.Value;
        await session.WriteAsync("DELETE FROM claims WHERE source = @source", cancellation, ("source", source.Code)).ConfigureAwait(false);
        await session.WriteAsync(
            "INSERT INTO claims (source, run, claimed_at, ends_at) VALUES (@source, @run, @now, @until)",
            cancellation,
            ("source", source.Code),
            ("run", number),
            ("now", StoredTime.Of(now)),
            ("until", StoredTime.Of(until))).ConfigureAwait(false);
        return new PullRun(number, source, now, null);
    }

    /// <summary>Records how a run ended; a run that ended already stays as it is, and another's claim stays another's.</summary>
    public async ValueTask<bool> EndAsync(PullRun run, PullRunEnd end, CancellationToken cancellation)
    {
        await session.WriteAsync("DELETE FROM claims WHERE run = @run", cancellation, ("run", run.Number)).ConfigureAwait(false);
        return await session.WriteAsync(
            """
            UPDATE runs SET ended_at = @ended_at, outcome = @outcome, documents = @documents, row_count = @rows,
                   new_releases = @new_releases, changed_days = @changed_days, reason = @reason
            WHERE number = @run AND ended_at IS NULL
            """,
            cancellation,
            ("run", run.Number),
            ("ended_at", StoredTime.Of(end.EndedAt)),
            ("outcome", end.Outcome.ToString()),
            ("documents", (long)end.Documents),
            ("rows", end.Rows),
            ("new_releases", (long)end.Stored.NewReleases),
            ("changed_days", end.Stored.ChangedDays),
            ("reason", end.Reason)).ConfigureAwait(false) == 1;
    }

    /// <summary>The latest runs, newest first.</summary>
    public async ValueTask<IReadOnlyList<PullRun>> ListAsync(Source? source, int atMost, CancellationToken cancellation)
    {
        var ofSource = source is null ? string.Empty : " WHERE source = @source";
        return await session.ReadAsync(
            "SELECT number, source, started_at, ended_at, outcome, documents, row_count, new_releases, changed_days, reason FROM runs"
                + ofSource + " ORDER BY number DESC LIMIT @most",
            Read,
            cancellation,
            source is null ? [("most", (long)atMost)] : [("most", (long)atMost), ("source", source.Code)]).ConfigureAwait(false);
    }

    private static PullRun Read(DbDataReader row) => new(
        row.GetInt64(0),
        Source.Find(row.GetString(1))!,
        StoredTime.Moment(row.GetInt64(2)),
        row.IsDBNull(3)
            ? null
            : new PullRunEnd(
                StoredTime.Moment(row.GetInt64(3)),
                Enum.Parse<PullOutcome>(row.GetString(4)),
                (int)row.GetInt64(5),
                row.GetInt64(6),
                new StoredDocument((int)row.GetInt64(7), row.GetInt64(8)),
                row.GetString(9)));
}
