using System.Data.Common;
using System.Text;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using Dashboard.Storage.Spans;
using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>The series of a store and their releases.</summary>
internal sealed class SeriesTable(StoreSession session, string store)
{
    private const string KeyOfSeries = "s.source = @source AND s.area_key = @area AND s.metric = @metric AND s.basis = @basis";

    /// <summary>An area's name as it is looked for: without regard to case.</summary>
    public static string KeyOf(Area area) => area.Name.ToUpperInvariant();

    /// <summary>Everything held, ordered by series.</summary>
    public async ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation)
    {
        var list = await session.ReadAsync(
            """
            SELECT s.source, s.area, s.metric, s.basis, s.form,
                   MIN(r.first_day), MAX(r.last_day), COUNT(*), MIN(r.released_at), MAX(r.released_at)
            FROM series s JOIN releases r ON r.series = s.number
            GROUP BY s.number, s.source, s.area, s.metric, s.basis, s.form
            """,
            row => new SeriesSummary(
                Id(row),
                Form(row.GetString(4)),
                new DateInterval(StoredTime.Day(row.GetInt64(5)), StoredTime.Day(row.GetInt64(6))),
                (int)row.GetInt64(7),
                StoredTime.Moment(row.GetInt64(8)),
                StoredTime.Moment(row.GetInt64(9))),
            cancellation).ConfigureAwait(false);
        return [.. list.OrderBy(summary => summary.Id)];
    }

    /// <summary>The moments of every series' releases, oldest first.</summary>
    public async ValueTask<ILookup<SeriesId, Instant>> ListMomentsAsync(CancellationToken cancellation)
    {
        var moments = await session.ReadAsync(
            """
            SELECT s.source, s.area, s.metric, s.basis, r.released_at
            FROM series s JOIN releases r ON r.series = s.number
            ORDER BY s.number, r.released_at
            """,
            row => (Id: Id(row), At: StoredTime.Moment(row.GetInt64(4))),
            cancellation).ConfigureAwait(false);
        return moments.ToLookup(moment => moment.Id, moment => moment.At);
    }

    /// <summary>The number and form of a series that has been stored; null where it hasn't.</summary>
    public async ValueTask<(long Number, SeriesForm Form)?> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        var found = await session.ReadAsync(
            "SELECT s.number, s.form FROM series s WHERE " + KeyOfSeries, row => (row.GetInt64(0), Form(row.GetString(1))), cancellation, Key(id))
            .ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Adds a series.</summary>
    /// <returns>Its number.</returns>
    public async ValueTask<long> AddAsync(SeriesId id, SeriesForm form, CancellationToken cancellation) =>
        (await session.NumberAsync(
            """
            INSERT INTO series (source, area, area_key, metric, basis, form)
            VALUES (@source, @name, @area, @metric, @basis, @form) RETURNING number
            """,
            cancellation,
            [.. Key(id), ("name", id.Area.Name), ("form", SnapshotLayout.CodeOf(form))]).ConfigureAwait(false))!.Value;

    /// <summary>The releases of a series as they are kept, oldest first, with the form; empty where it isn't held.</summary>
    public async ValueTask<(SeriesForm Form, IReadOnlyList<HeldRelease> Releases)> ReadAsync(SeriesId id, CancellationToken cancellation)
    {
        var rows = await session.ReadAsync(
            """
            SELECT r.released_at, r.first_day, r.last_day, r.kept_from, r.kept, s.form
            FROM series s JOIN releases r ON r.series = s.number
            WHERE
            """ + " " + KeyOfSeries + " ORDER BY r.released_at",
            row => (Form: row.GetString(5), Release: Held(id, row)),
            cancellation,
            Key(id)).ConfigureAwait(false);
        return rows.Count == 0 ? (default, []) : (Form(rows[0].Form), [.. rows.Select(row => row.Release)]);
    }

    /// <summary>Adds a release.</summary>
    public ValueTask<int> AddAsync(long series, HeldRelease release, long payload, CancellationToken cancellation) =>
        session.WriteAsync(
            """
            INSERT INTO releases (series, released_at, first_day, last_day, payload, kept_from, kept)
            VALUES (@series, @released_at, @first_day, @last_day, @payload, @kept_from, @kept)
            """,
            cancellation,
            ("series", series),
            ("released_at", StoredTime.Of(release.ReleasedAt)),
            ("first_day", StoredTime.Of(release.FirstDay)),
            ("last_day", StoredTime.Of(release.LastDay)),
            ("payload", payload),
            ("kept_from", StoredTime.Of(release.Kept.FirstDay)),
            ("kept", Text(release.Kept)));

    /// <summary>Keeps another span of a release that is held; what the release says stays the same.</summary>
    public ValueTask<int> CompleteAsync(long series, HeldRelease release, CancellationToken cancellation) =>
        session.WriteAsync(
            "UPDATE releases SET kept_from = @kept_from, kept = @kept WHERE series = @series AND released_at = @released_at",
            cancellation,
            ("series", series),
            ("released_at", StoredTime.Of(release.ReleasedAt)),
            ("kept_from", StoredTime.Of(release.Kept.FirstDay)),
            ("kept", Text(release.Kept)));

    /// <summary>The bytes that a release was first read from; null where it isn't held.</summary>
    public async ValueTask<Payload?> FindPayloadAsync(SeriesId id, Instant releasedAt, CancellationToken cancellation)
    {
        var found = await session.ReadAsync(
            """
            SELECT p.source, p.address, p.received_at, p.sha256, p.length_bytes
            FROM series s JOIN releases r ON r.series = s.number JOIN payloads p ON p.number = r.payload
            WHERE r.released_at = @released_at AND
            """ + " " + KeyOfSeries,
            row => new Payload(
                Source.Find(row.GetString(0)) ?? throw Unknown(row.GetString(0)),
                row.GetString(1),
                StoredTime.Moment(row.GetInt64(2)),
                row.GetString(3),
                row.GetInt64(4)),
            cancellation,
            [.. Key(id), ("released_at", StoredTime.Of(releasedAt))]).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Notes the bytes that releases or areas were read from.</summary>
    /// <returns>Their number.</returns>
    public async ValueTask<long> AddAsync(Payload payload, CancellationToken cancellation) =>
        (await session.NumberAsync(
            """
            INSERT INTO payloads (source, address, received_at, sha256, length_bytes)
            VALUES (@source, @address, @received_at, @sha256, @length) RETURNING number
            """,
            cancellation,
            ("source", payload.Source.Code),
            ("address", payload.Address),
            ("received_at", StoredTime.Of(payload.ReceivedAt)),
            ("sha256", payload.Sha256),
            ("length", payload.LengthBytes)).ConfigureAwait(false))!.Value;

    private static (string Name, object? Value)[] Key(SeriesId id) =>
        [("source", id.Source.Code), ("area", KeyOf(id.Area)), ("metric", id.Metric.Code), ("basis", id.Basis.Code)];

    private static string Text(CountRun run)
    {
        var text = new StringBuilder();
        CountText.Append(text, run.Entries.AsSpan());
        return text.ToString();
    }

    private SeriesId Id(DbDataReader row) =>
        Source.Find(row.GetString(0)) is { } source && Metric.Find(row.GetString(2)) is { } metric && DateBasis.Find(row.GetString(3)) is { } basis
            ? new SeriesId(source, new Area(row.GetString(1)), metric, basis)
            : throw Unknown(Invariant($"{row.GetString(0)}:{row.GetString(1)}:{row.GetString(2)}:{row.GetString(3)}"));

    private SeriesForm Form(string code) => SnapshotLayout.FormOf(Encoding.UTF8.GetBytes(code)) ?? throw Unknown(code);

    private HeldRelease Held(SeriesId id, DbDataReader row)
    {
        var at = StoredTime.Moment(row.GetInt64(0));
        var entries = CountText.Parse(Encoding.UTF8.GetBytes(row.GetString(4)), out var wrong);
        return wrong == 0
            ? new HeldRelease(at, StoredTime.Day(row.GetInt64(1)), StoredTime.Day(row.GetInt64(2)), new CountRun(StoredTime.Day(row.GetInt64(3)), entries))
            : throw new StoreException(
                StoreFault.Unreadable, store, Invariant($"is damaged: entry {wrong} kept of {id}, released {at}, is neither a whole number nor a point"));
    }

    private StoreException Unknown(string what) =>
        new(StoreFault.Unreadable, store, Invariant($"is damaged or of a newer version: '{what}' is not known here"));
}
