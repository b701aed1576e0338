using System.Collections.Immutable;
using System.Text;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The lines of a small table of a snapshot, each a number of fields.</summary>
internal static class FieldLines
{
    private const char Plus = '+';

    /// <summary>Reads a table.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="header">The header it must have, which also says how many fields there are.</param>
    /// <param name="read">Makes something of a line's fields; null where they are not what the header says.</param>
    /// <returns>One a line, in the order of the file.</returns>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<T> Parse<T>(string name, byte[] bytes, string header, Func<string[], T?> read)
        where T : class
    {
        var rows = ImmutableArray.CreateBuilder<T>();
        foreach (var (start, length, number) in SnapshotLines.Of(name, bytes, header))
        {
            var fields = Fields(bytes.AsSpan(start, length), header.Split(',').Length)
                ?? throw new DamagedSnapshotException(name, number, "the quotes don't match, or there are more fields than the header names");
            rows.Add(read(fields) ?? throw new DamagedSnapshotException(name, number, Invariant($"the line is not '{header}'")));
        }

        return rows.ToImmutable();
    }

    /// <summary>The bytes of a table.</summary>
    public static byte[] Of(string header, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(CsvText.Field)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Areas with plus signs between; none for all.</summary>
    public static string Text(ImmutableArray<Area> areas) => string.Join(Plus, areas);

    /// <summary>Reads areas; null where one is no name.</summary>
    public static ImmutableArray<Area>? Areas(string text) => text.Length == 0 ? []
        : text.Split(Plus) is var names && Array.TrueForAll(names, Area.IsName) ? [.. names.Select(name => new Area(name))]
        : null;

    /// <summary>Reads days, both ends included; null where they are none.</summary>
    public static DateInterval? Days(string first, string last) =>
        IsoText.TryDay(Encoding.UTF8.GetBytes(first), out var from) && IsoText.TryDay(Encoding.UTF8.GetBytes(last), out var to) && from <= to
            ? new DateInterval(from, to)
            : null;

    private static string[]? Fields(ReadOnlySpan<byte> line, int count)
    {
        var fields = new string[count];
        for (var i = 0; i < count; i++)
        {
            if (!CsvText.TryTake(ref line, out var field))
            {
                return null;
            }

            fields[i] = Encoding.UTF8.GetString(field).Replace("\"\"", "\"", StringComparison.Ordinal);
        }

        return line.IsEmpty ? fields : null;
    }
}
