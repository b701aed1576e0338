using System.Globalization;
using System.Text;
using Dashboard.Core.Series;

namespace Dashboard.Storage.Snapshot;

/// <summary>The area table as a file: a line a source and area.</summary>
internal static class AreaFile
{
    private const string Name = SnapshotLayout.AreasFile;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<AreaRecord> areas)
    {
        var text = new StringBuilder(SnapshotLayout.AreasHeader).Append('\n');
        foreach (var area in areas.OrderBy(a => a.Source.Code, StringComparer.Ordinal).ThenBy(a => a.Area.Name, StringComparer.Ordinal))
        {
            text.Append(area.Source.Code).Append(',').Append(CsvText.Field(area.Area.Name)).Append(',')
                .Append(CsvText.Field(area.Code)).Append(',')
                .Append(CultureInfo.InvariantCulture, $"{area.Population},")
                .Append(CsvText.Field(area.PopulationEdition)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads the file.</summary>
    /// <returns>The records, ordered by source and area.</returns>
    /// <exception cref="DamagedSnapshotException">A line is not as it was written.</exception>
    public static IReadOnlyList<AreaRecord> Parse(byte[] bytes)
    {
        var records = new List<AreaRecord>();
        var seen = new HashSet<(Source, Area)>();
        foreach (var (start, length, number) in SnapshotLines.Of(Name, bytes, SnapshotLayout.AreasHeader))
        {
            var record = Record(bytes.AsSpan(start, length), number);
            if (!seen.Add((record.Source, record.Area)))
            {
                throw new DamagedSnapshotException(Name, number, Invariant($"{record.Source} {record.Area} is there twice"));
            }

            records.Add(record);
        }

        return [.. records.OrderBy(record => record.Source.Code, StringComparer.Ordinal).ThenBy(record => record.Area)];
    }

    private static AreaRecord Record(ReadOnlySpan<byte> line, int number)
    {
        var fields = new string[5];
        for (var i = 0; i < fields.Length; i++)
        {
            if (!CsvText.TryTake(ref line, out var field))
            {
                throw new DamagedSnapshotException(Name, number, "the quotes don't match");
            }

            fields[i] = Encoding.UTF8.GetString(field).Replace("\"\"", "\"", StringComparison.Ordinal);
        }

        long? population = null;
        if (fields[3].Length > 0)
        {
            population = long.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var people)
                ? people
                : throw new DamagedSnapshotException(Name, number, Invariant($"'{fields[3]}' is no population"));
        }

        return line.IsEmpty && Source.Find(fields[0]) is { } source && Area.IsName(fields[1])
            ? new AreaRecord(source, new Area(fields[1]), fields[2], population, fields[4])
            : throw new DamagedSnapshotException(Name, number, "the line is not a source, area, code, population and edition");
    }
}
