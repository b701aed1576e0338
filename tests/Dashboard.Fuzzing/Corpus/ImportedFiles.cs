using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Fuzzing.Corpus;

/// <summary>The files of an import that nobody serves any more, written from the snapshot in the shapes in which they were downloaded.</summary>
internal static class ImportedFiles
{
    private static readonly (string Code, string Name)[] Nations =
        [("E92000001", "England"), ("N92000002", "Northern Ireland"), ("S92000003", "Scotland"), ("W92000004", "Wales")];

    /// <summary>A year file of the archive, of its last twelve days.</summary>
    public static async Task<string> ArchiveAsync(RealFigures figures, CancellationToken cancellation)
    {
        var lines = new List<string> { "date,area_type,area_code,area_name,metric,metric_name,value" };
        foreach (var (code, name) in Nations)
        {
            var run = (await figures.HistoryAsync("ukdash:" + name + ":cases:specimen", cancellation)).Latest.Run;
            lines.AddRange(Days(new LocalDate(2021, 12, 20), 12).Select(day => Invariant(
                $"{day:uuuu-MM-dd},nation,{code},{name},newCasesBySpecimenDate,Cases,{run[day]}.0")));
        }

        return Text(lines);
    }

    /// <summary>Three releases of England, of ten days each.</summary>
    public static async Task<string> ReleasesAsync(RealFigures figures, CancellationToken cancellation)
    {
        var history = await figures.HistoryAsync("ukdash:England:cases:specimen", cancellation);
        var lines = new List<string> { "release,areaType,areaCode,areaName,date,newCasesBySpecimenDate" };
        foreach (var release in Days(new LocalDate(2021, 12, 27), 3))
        {
            var vintage = history.AsOf(London.PublicationOf(release))!.Run;
            lines.AddRange(Days(release.PlusDays(-10), 10).Select(day => Invariant(
                $"{release:uuuu-MM-dd},nation,E92000001,England,{day:uuuu-MM-dd},{vintage[day]}")));
        }

        return Text(lines);
    }

    /// <summary>The changes of the cumulative count of the United Kingdom, as a mirror saw them.</summary>
    public static async Task<string> VintagesAsync(RealFigures figures, CancellationToken cancellation)
    {
        var history = await figures.HistoryAsync("jhu:United Kingdom with territories:cases", cancellation);
        var lines = new List<string> { "as_of,date,cumulative_confirmed" };
        foreach (var release in history.Releases.Take(8))
        {
            lines.AddRange(Entries(release.Run).TakeLast(12).Select(entry => Invariant($"{release.ReleasedAt},{entry.Day:uuuu-MM-dd},{entry.Count}")));
        }

        return Text(lines);
    }

    private static IEnumerable<(LocalDate Day, long? Count)> Entries(CountRun run) =>
        run.Entries.Select((count, i) => (run.FirstDay.PlusDays(i), count));

    private static IEnumerable<LocalDate> Days(LocalDate first, int count) => Enumerable.Range(0, count).Select(first.PlusDays);

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
