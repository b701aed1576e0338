using System.Text;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Spans;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>A series file in memory: its lines are known, their counts are read when asked for.</summary>
/// <remarks>Immutable and safe to read from several threads.</remarks>
internal sealed class SeriesFile
{
    // One mistyped digit would otherwise make a series of three million days, each with its room.
    private static readonly LocalDate End = new(2199, 12, 31);

    private readonly string _name;
    private readonly byte[] _bytes;
    private readonly SeriesLine[] _lines;

    private SeriesFile(string name, byte[] bytes, SeriesLine[] lines) => (_name, _bytes, _lines) = (name, bytes, lines);

    /// <summary>The lines, ordered by area and release.</summary>
    public ReadOnlySpan<SeriesLine> Lines => _lines;

    /// <summary>Finds the lines of a file.</summary>
    /// <param name="name">Its name below the snapshot's folder.</param>
    /// <param name="bytes">All of it; not changed afterwards.</param>
    /// <exception cref="DamagedSnapshotException">A line is not as it was written, or stands out of order.</exception>
    public static SeriesFile Of(string name, byte[] bytes)
    {
        var lines = SnapshotLines.Of(name, bytes, SnapshotLayout.SeriesHeader);
        var parsed = new SeriesLine[lines.Count];
        ReadOnlySpan<byte> key = default;
        var place = 0;
        foreach (var line in lines)
        {
            var previous = place == 0 ? null : parsed[place - 1];
            parsed[place] = Parse(name, bytes.AsSpan(line.Start, line.Length), line.Number, line.Start, ref key, previous);
            CheckOrder(name, previous, parsed[place++]);
        }

        return new SeriesFile(name, bytes, parsed);
    }

    /// <summary>Reads the release of a line.</summary>
    /// <exception cref="DamagedSnapshotException">An entry is neither a count nor a point.</exception>
    public Release Read(SeriesLine line)
    {
        var entries = CountText.Parse(_bytes.AsSpan(line.CountsStart, line.CountsLength), out var wrong);
        return wrong == 0
            ? new Release(line.ReleasedAt, line.Form, new CountRun(line.FirstDay, entries))
            : throw new DamagedSnapshotException(_name, line.Number, Invariant($"entry {wrong} of the counts is neither a whole number nor a point"));
    }

    private static SeriesLine Parse(
        string name, ReadOnlySpan<byte> line, int number, int start, ref ReadOnlySpan<byte> key, SeriesLine? previous)
    {
        var rest = line;
        if (!CsvText.TryTake(ref rest, out var source) || !CsvText.TryTake(ref rest, out var area)
            || !CsvText.TryTake(ref rest, out var metric) || !CsvText.TryTake(ref rest, out var basis))
        {
            throw new DamagedSnapshotException(name, number, "the quotes don't match");
        }

        var thisKey = line[..(line.Length - rest.Length)];
        // Lines of one series follow each other, so its name is made once.
        var id = previous is { } before && thisKey.SequenceEqual(key) ? before.Id : Id(name, number, source, area, metric, basis);
        key = thisKey;
        CsvText.TryTake(ref rest, out var form);
        CsvText.TryTake(ref rest, out var releasedAt);
        CsvText.TryTake(ref rest, out var firstDay);
        if (SnapshotLayout.FormOf(form) is not { } knownForm)
        {
            throw new DamagedSnapshotException(name, number, "the form is neither daily nor cumulative");
        }

        if (!IsoText.TryMoment(releasedAt, out var moment) || !IsWithinReach(moment.InUtc().Year))
        {
            throw new DamagedSnapshotException(name, number, "released_at is no moment such as 2021-12-28T04:21:47Z");
        }

        if (!IsoText.TryDay(firstDay, out var day) || !IsWithinReach(day.Year))
        {
            throw new DamagedSnapshotException(name, number, "first_day is no day such as 2021-12-28");
        }

        if (rest.IsEmpty || rest.IndexOf((byte)',') >= 0)
        {
            throw new DamagedSnapshotException(name, number, "the line has not eight fields");
        }

        var entries = CountText.Length(rest);
        return entries <= Period.DaysBetween(day, End)
            ? new SeriesLine(id, knownForm, moment, day, start + line.Length - rest.Length, rest.Length, entries, number)
            : throw new DamagedSnapshotException(name, number, Invariant($"the counts run past {End:uuuu-MM-dd}"));
    }

    private static bool IsWithinReach(int year) => year >= 1900 && year <= End.Year;

    private static SeriesId Id(
        string name, int number, ReadOnlySpan<byte> source, ReadOnlySpan<byte> area, ReadOnlySpan<byte> metric, ReadOnlySpan<byte> basis)
    {
        var areaName = Encoding.UTF8.GetString(area);
        if (Source.Find(Encoding.UTF8.GetString(source)) is not { } knownSource || !Area.IsName(areaName)
            || Metric.Find(Encoding.UTF8.GetString(metric)) is not { } knownMetric
            || DateBasis.Find(Encoding.UTF8.GetString(basis)) is not { } knownBasis)
        {
            throw new DamagedSnapshotException(name, number, "the line does not start with a source, area, metric and basis known here");
        }

        var id = new SeriesId(knownSource, new Area(areaName), knownMetric, knownBasis);
        return string.Equals(SnapshotLayout.FileOf(id), name, StringComparison.Ordinal)
            ? id
            : throw new DamagedSnapshotException(name, number, Invariant($"{id} does not belong in this file but in {SnapshotLayout.FileOf(id)}"));
    }

    private static void CheckOrder(string name, SeriesLine? before, SeriesLine line)
    {
        if (before is null)
        {
            return;
        }

        var order = string.CompareOrdinal(before.Id.Area.Name, line.Id.Area.Name);
        if (order > 0 || (order == 0 && before.ReleasedAt > line.ReleasedAt))
        {
            throw new DamagedSnapshotException(name, line.Number, "the line is out of order; lines go by area, then by release");
        }

        if (order != 0 && before.Id.Equals(line.Id))
        {
            throw new DamagedSnapshotException(name, line.Number, Invariant($"{line.Id} is spelt in two ways"));
        }

        if (order == 0 && before.ReleasedAt == line.ReleasedAt)
        {
            throw new DamagedSnapshotException(name, line.Number, Invariant($"{line.Id} has two releases at {line.ReleasedAt}"));
        }

        if (order == 0 && before.Form != line.Form)
        {
            throw new DamagedSnapshotException(name, line.Number, Invariant($"{line.Id} has releases of two forms"));
        }
    }
}
