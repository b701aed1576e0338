using System.Globalization;
using System.Text;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>The page that tells a stranger whose figures the snapshot holds and how they came to be there.</summary>
internal static class SourcesPage
{
    private const string Introduction =
        """
        # Where these figures come from

        This page is written together with the figures, by the same command, from the files named below. It says who
        published them, under which licence, at which moments, and what was worked out rather than copied.

        ## How to read the files

        `series/` holds a file for each source, metric and date basis. A line is one release of one series:

        - `source`, `area`, `metric` and `basis` name the series;
        - `form` is `daily` where each entry counts one day, `cumulative` where it counts everything up to its day;
        - `released_at` is the moment of publication in UTC;
        - `first_day` is the day of the first entry, and `counts` has one entry a day from there, separated by spaces. A point
          means that the source had no entry for the day; a `0` is a zero that the source wrote.

        The first release of a series is whole. A later one holds only the days from the first to the last that it changed,
        and a release that changed nothing is left out. To see a series as it stood at a moment, take for each day the newest
        line at or before the moment that covers it. `areas.csv` has codes and populations; `MANIFEST.sha256` has the checksums
        of all files, in the form that `sha256sum -c` reads.

        Where they are there, `times.csv` says when a source first shows the count of a day, `calendar.csv` on which days it
        published nothing though its files may hold a zero, `notices.csv` what was announced of single days, when and where,
        and `breaks.csv` since when a source counts something else under the same name (`redefined`; with the days before counted
        anew, `recounted`; with their people put on one day, `backlog`), publishes on other days (`rhythm`) or no more (`ended`). They
        were put together by hand from the publishers' own notes. `recounts.csv` has by how much recounts were seen to change counts,
        measured on the releases named.
        """;

    /// <summary>The bytes of the page.</summary>
    /// <param name="series">The series, as given and as kept.</param>
    /// <param name="inputs">The files they come from.</param>
    public static byte[] Of(IReadOnlyList<ReducedSeries> series, IReadOnlyList<SnapshotInput> inputs)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append('\n');
        foreach (var source in Source.All)
        {
            var own = series.Where(s => s.History.Id.Source == source).OrderBy(s => s.History.Id).ToArray();
            var files = inputs.Where(input => input.Source == source).ToArray();
            if (own.Length > 0 || files.Length > 0)
            {
                AppendSource(text, source);
                AppendFiles(text, own);
                AppendReleases(text, own);
                AppendInputs(text, files);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendSource(StringBuilder text, Source source) =>
        Line(text, $"\n## {source.Title} (`{source.Code}`)\n\nPublisher: {source.Publisher}.\n\nLicence: {source.Licence}.");

    private static void AppendFiles(StringBuilder text, ReducedSeries[] series)
    {
        Line(text, $"\n| file | series | first day | last day |\n| --- | ---: | --- | --- |");
        foreach (var file in series.GroupBy(s => SnapshotLayout.FileOf(s.History.Id), StringComparer.Ordinal))
        {
            var (first, last) = (file.Min(s => s.History.Days.Start), file.Max(s => s.History.Days.End));
            Line(text, $"| `{file.Key}` | {file.Count()} | {first:uuuu-MM-dd} | {last:uuuu-MM-dd} |");
        }
    }

    private static void AppendReleases(StringBuilder text, ReducedSeries[] series)
    {
        var revised = series.Where(s => s.History.Releases.Length > 1).ToArray();
        if (revised.Length == 0)
        {
            return;
        }

        var (all, once) = (series.Length, series.Length - revised.Length);
        Line(text, $"\nOf the {all} series, {once} are known in one release only. The others:\n");
        Line(text, $"| area | metric | basis | releases read | releases that changed anything | oldest | newest |");
        Line(text, $"| --- | --- | --- | ---: | ---: | --- | --- |");
        foreach (var ((id, releases), kept) in revised.Select(s => ((s.History.Id, s.History.Releases), s.Changes.Length)))
        {
            Line(
                text,
                $"| {id.Area} | {id.Metric} | {id.Basis} | {releases.Length} | {kept} | {Moment(releases[0].ReleasedAt)} | {Moment(releases[^1].ReleasedAt)} |");
        }
    }

    private static void AppendInputs(StringBuilder text, SnapshotInput[] inputs)
    {
        Line(text, $"\nRead from:\n\n| file | rows | releases | from | to | SHA-256 |\n| --- | ---: | ---: | --- | --- | --- |");
        foreach (var input in inputs)
        {
            Line(
                text,
                $"| `{input.Name}` | {input.Rows} | {input.Releases} | {Moment(input.FirstReleasedAt)} | {Moment(input.LastReleasedAt)} | `{input.Sha256}` |");
        }

        Line(text, $"\nHow releases and counts follow from them:\n");
        foreach (var same in inputs.GroupBy(input => input.Derivation, StringComparer.Ordinal))
        {
            Line(text, $"- {string.Join(", ", same.Select(input => "`" + input.Name + "`"))}: {same.Key}");
        }
    }

    private static string Moment(Instant? moment) => moment is { } at ? InstantPattern.ExtendedIso.Format(at) : "–";

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
