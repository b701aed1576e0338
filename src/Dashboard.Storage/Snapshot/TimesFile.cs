using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>When sources first show a day's count as a file: a line a source and date basis.</summary>
internal static class TimesFile
{
    private const string Header = "source,basis,days_after,time,zone";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<PublicationTime> times) => FieldLines.Of(Header, times.Select(one => new[]
    {
        one.Source.Code, one.Basis.Code, one.DaysAfter.ToString(CultureInfo.InvariantCulture), IsoForm.Of(one.Time), one.Zone.Id,
    }));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<PublicationTime> Parse(byte[] bytes) => FieldLines.Parse(SnapshotLayout.TimesFile, bytes, Header, Read);

    private static PublicationTime? Read(string[] fields) =>
        Source.Find(fields[0]) is { } source && DateBasis.Find(fields[1]) is { } basis
        && int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var after)
        && IsoForm.TryMinute(fields[3], out var time) && ZoneOf(fields[4]) is { } zone
            ? new PublicationTime(source, basis, after, time, zone)
            : null;

    // To open the database of all zones takes longer than most answers.
    private static DateTimeZone? ZoneOf(string id) =>
        id == London.Zone.Id ? London.Zone
        : id == DateTimeZone.Utc.Id ? DateTimeZone.Utc
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
}
