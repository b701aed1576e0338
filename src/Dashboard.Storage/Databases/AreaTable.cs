using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>The places that documents told of; what an earlier document said of a place stays beside what a later one says.</summary>
internal sealed class AreaTable(StoreSession session)
{
    /// <summary>What was last told of every place, ordered by source and area.</summary>
    public async ValueTask<IReadOnlyList<AreaRecord>> ListAsync(CancellationToken cancellation)
    {
        var told = await ReadAsync("SELECT source, area, code, population, population_edition, told_at FROM areas", cancellation).ConfigureAwait(false);
        return
        [
            .. told.GroupBy(area => (area.Record.Source, area.Record.Area))
                .Select(area => area.MaxBy(version => version.At).Record)
                .OrderBy(record => record.Source.Code, StringComparer.Ordinal)
                .ThenBy(record => record.Area),
        ];
    }

    /// <summary>Leaves of a document's places those of which it says something else than what was last told before it.</summary>
    public async ValueTask<IReadOnlyList<AreaRecord>> ChangedByAsync(IEnumerable<AreaRecord> areas, Instant at, CancellationToken cancellation)
    {
        var standing = await ReadAsync(
            "SELECT source, area, code, population, population_edition, told_at FROM areas WHERE told_at <= @at ORDER BY told_at",
            cancellation,
            ("at", StoredTime.Of(at))).ConfigureAwait(false);
        var last = new Dictionary<(Source, Area), (AreaRecord Record, Instant At)>();
        foreach (var version in standing)
        {
            last[(version.Record.Source, version.Record.Area)] = version;
        }

        return
        [
            .. areas.DistinctBy(area => (area.Source, area.Area))
                .Where(area => !last.TryGetValue((area.Source, area.Area), out var before) || (before.At < at && before.Record != area)),
        ];
    }

    /// <summary>Adds what a document says of a place.</summary>
    public ValueTask<int> AddAsync(AreaRecord area, Instant at, long payload, CancellationToken cancellation) =>
        session.WriteAsync(
            """
            INSERT INTO areas (source, area_key, told_at, area, code, population, population_edition, payload)
            VALUES (@source, @key, @at, @area, @code, @population, @edition, @payload)
            """,
            cancellation,
            ("source", area.Source.Code),
            ("key", SeriesTable.KeyOf(area.Area)),
            ("at", StoredTime.Of(at)),
            ("area", area.Area.Name),
            ("code", area.Code),
            ("population", area.Population),
            ("edition", area.PopulationEdition),
            ("payload", payload));

    private async ValueTask<List<(AreaRecord Record, Instant At)>> ReadAsync(
        string sql, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        var rows = await session.ReadAsync(
            sql,
            row => Source.Find(row.GetString(0)) is { } source
                ? (new AreaRecord(source, new Area(row.GetString(1)), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt64(3), row.GetString(4)),
                    StoredTime.Moment(row.GetInt64(5)))
                : default,
            cancellation,
            values).ConfigureAwait(false);

        // A source that a newer version of this program knows is none of this one's.
        rows.RemoveAll(row => row.Item1 is null);
        return rows;
    }
}
