using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The series of one file, found by their lines; the counts are read when a series is asked for.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class HeldFile
{
    private readonly Dictionary<SeriesId, HeldLines> _histories = [];
    private readonly List<SeriesSummary> _summaries = [];

    private HeldFile(SeriesFile file, string name)
    {
        for (var start = 0; start < file.Lines.Length;)
        {
            var lines = file.Lines[start..];
            var count = CountOfSeries(lines);
            if (!_histories.TryAdd(lines[0].Id, new HeldLines(file, start, count)))
            {
                throw new DamagedSnapshotException(name, lines[0].Number, Invariant($"{lines[0].Id} is there twice"));
            }

            _summaries.Add(Summarise(lines[..count]));
            start += count;
        }
    }

    /// <summary>What is held of each series, in the order of the file.</summary>
    public IReadOnlyList<SeriesSummary> Summaries => _summaries;

    /// <summary>Finds the series of a file.</summary>
    /// <exception cref="DamagedSnapshotException">The file is missing or not as it was written.</exception>
    public static HeldFile Of(SnapshotFile file) => file.As(bytes => new HeldFile(SeriesFile.Of(file.Name, bytes), file.Name));

    /// <summary>The lines of a series; null where it is not held.</summary>
    public HeldLines? Find(SeriesId id) => _histories.GetValueOrDefault(id);

    private static int CountOfSeries(ReadOnlySpan<SeriesLine> lines)
    {
        var count = 1;
        while (count < lines.Length && lines[count].Id.Equals(lines[0].Id))
        {
            count++;
        }

        return count;
    }

    private static SeriesSummary Summarise(ReadOnlySpan<SeriesLine> lines)
    {
        var (first, last) = (lines[0].FirstDay, lines[0].LastDay);
        foreach (var line in lines)
        {
            (first, last) = (LocalDate.Min(first, line.FirstDay), LocalDate.Max(last, line.LastDay));
        }

        return new SeriesSummary(
            lines[0].Id, lines[0].Form, new DateInterval(first, last), lines.Length, lines[0].ReleasedAt, lines[^1].ReleasedAt);
    }
}
