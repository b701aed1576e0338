using System.Text.Json;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>All pages of an answer of version 1: the newest release, newest day first.</summary>
/// <remarks>
/// Its time is the one at which the server says that its data last changed; where it doesn't, 16:00 in London on the last day
/// with a count by publish date, unless the answer came before that.
/// </remarks>
internal static class NewestAnswer
{
    /// <summary>The question's <c>structure</c>: the columns wanted, each under its own name.</summary>
    public static string StructureOf(IReadOnlyList<UkMetric> metrics) => JsonSerializer.Serialize(
        ColumnsOf(metrics).Names.ToDictionary(name => name, name => name, StringComparer.Ordinal), UkDashboardJson.Default.IReadOnlyDictionaryStringString);

    /// <summary>Reads an answer.</summary>
    /// <param name="file">The pages, one after another.</param>
    /// <param name="held">When they came.</param>
    /// <param name="type">The areas asked for.</param>
    /// <param name="metrics">The metrics asked for.</param>
    /// <exception cref="RefusedFileException">It is not as described.</exception>
    public static ReadDocument Read(InputFile file, HeldAnswer held, UkAreaType type, IReadOnlyList<UkMetric> metrics)
    {
        var columns = ColumnsOf(metrics);
        var pages = JsonRows.Pages(file, UkDashboardJson.Default.NewestPage);
        var rows = JsonRows.Of(file, pages.SelectMany(page => page.Data), columns.Names, isClosed: true);
        var runs = ApiTable.Collect(file.Name, rows, columns, DayOrder.Descending, type.Areas);
        var releases = ApiReleases.Of(runs, metrics, ReleaseInstant.Of(held));
        if (ReleaseInstant.Changed(held) is null && LastPublishDay(releases) is { } day)
        {
            releases = ApiReleases.Of(runs, metrics, Instant.Min(London.PublicationOf(day), ReleaseInstant.Received(held)));
        }

        return new ReadDocument(
            releases,
            pages.Sum(page => page.Data.Count),
            releases.IsEmpty ? "the answer has no count of these metrics" : Invariant($"{releases.Length} series as served now"));
    }

    private static LocalDate? LastPublishDay(IEnumerable<SeriesRelease> releases) => releases
        .Where(release => release.Id.Basis == DateBasis.Publish)
        .Max(release => (LocalDate?)release.Release.Run.LastDay);

    private static ApiColumns ColumnsOf(IReadOnlyList<UkMetric> metrics) => ApiColumns.OfVersion1([.. metrics.Select(metric => metric.Name)]);
}
