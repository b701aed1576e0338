using System.Text.RegularExpressions;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>A CSV answer of version 2: one release, newest day first.</summary>
/// <remarks>
/// A release is put at 16:00 in London on its day, as the files of releases are. When the server built the file, which it says
/// as the time of change, is no time of publication.
/// </remarks>
internal static partial class ReleaseAnswer
{
    // The weekly releases of 2022 and later give deaths about a week after the last day of death.
    private const int LongestDelayDays = 14;

    /// <summary>Reads an answer.</summary>
    /// <param name="file">The answer.</param>
    /// <param name="fileName">The attachment's name, <c>nation_2021-12-28.csv</c>; null where there is none.</param>
    /// <param name="releaseDay">The day of the release asked for.</param>
    /// <param name="type">The areas asked for.</param>
    /// <param name="metrics">The metrics asked for.</param>
    /// <exception cref="RefusedFileException">It is not as described, or another release.</exception>
    public static ReadDocument Read(
        InputFile file, string? fileName, LocalDate releaseDay, UkAreaType type, IReadOnlyList<UkMetric> metrics)
    {
        CheckName(file, fileName, releaseDay);
        var columns = ApiColumns.OfVersion2([.. metrics.Select(metric => metric.Name)]);
        var rows = CsvRows.Read(file, columns.Names).ToArray();
        var runs = ApiTable.Collect(file.Name, rows, columns, DayOrder.Descending, type.Areas);
        var releasedAt = London.PublicationOf(releaseDay);
        var releases = ApiReleases.Of(runs, metrics, releasedAt);
        CheckEnd(file, releases, releaseDay);
        return new ReadDocument(
            releases,
            rows.Length,
            releases.IsEmpty ? "the release has no count of these metrics" : Invariant($"{releases.Length} series of the release of {releaseDay:uuuu-MM-dd}"));
    }

    private static void CheckName(InputFile file, string? fileName, LocalDate releaseDay)
    {
        if (fileName is not null && DayInName().Match(fileName) is { Success: true } day && day.Value != Invariant($"{releaseDay:uuuu-MM-dd}"))
        {
            throw new RefusedFileException(
                DataProblem.WrongRelease, file.Name, null, null,
                Invariant($"the attachment is called {RefusedFileException.Quote(fileName)}; the release of {releaseDay:uuuu-MM-dd} is expected"));
        }
    }

    private static void CheckEnd(InputFile file, IReadOnlyCollection<SeriesRelease> releases, LocalDate releaseDay)
    {
        foreach (var ofBasis in releases.GroupBy(release => release.Id.Basis))
        {
            // One of the nations may have stopped reporting for good; not all of them at once.
            var last = ofBasis.Max(release => release.Release.Run.LastDay);
            var isPublish = ofBasis.Key == DateBasis.Publish;
            if (last > releaseDay || last < (isPublish ? releaseDay : releaseDay.PlusDays(-LongestDelayDays)))
            {
                throw new RefusedFileException(
                    DataProblem.WrongRelease, file.Name, null, "date",
                    Invariant($"counts by {ofBasis.Key.Title} end on {last:uuuu-MM-dd}; they are expected to end {(isPublish ? "on" : "on or shortly before")} {releaseDay:uuuu-MM-dd}, the day of the release"));
            }
        }
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DayInName();
}
