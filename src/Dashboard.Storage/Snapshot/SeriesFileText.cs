using System.Text;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Spans;
using NodaTime.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>Writes a series file: a line a series and release, ordered by area and release.</summary>
internal static class SeriesFileText
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="series">Its series, each with the releases that changed anything.</param>
    public static byte[] Of(IEnumerable<(SeriesId Id, IReadOnlyList<Release> Releases)> series)
    {
        var text = new StringBuilder(SnapshotLayout.SeriesHeader).Append('\n');
        foreach (var (id, releases) in series.OrderBy(series => series.Id.Area.Name, StringComparer.Ordinal))
        {
            foreach (var release in releases)
            {
                text.Append(id.Source.Code).Append(',').Append(CsvText.Field(id.Area.Name)).Append(',')
                    .Append(id.Metric.Code).Append(',').Append(id.Basis.Code).Append(',')
                    .Append(SnapshotLayout.CodeOf(release.Form)).Append(',')
                    .Append(InstantPattern.ExtendedIso.Format(release.ReleasedAt)).Append(',')
                    .Append(LocalDatePattern.Iso.Format(release.Run.FirstDay)).Append(',');
                CountText.Append(text, release.Run.Entries.AsSpan());
                text.Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
