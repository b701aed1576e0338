using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Storage.Snapshot;

/// <summary>By how much recounts changed counts as a file: a line a measurement.</summary>
internal static class RecountsFile
{
    private const string Header = "source,area,metric,basis,from,to,of,least_percent,most_percent,where";
    private const string Days = "days";
    private const string Totals = "totals";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<Recount> recounts) => FieldLines.Of(Header, recounts.Select(one => new[]
    {
        one.Id.Source.Code, one.Id.Area.Name, one.Id.Metric.Code, one.Id.Basis.Code,
        Invariant($"{one.Days.Start:uuuu-MM-dd}"), Invariant($"{one.Days.End:uuuu-MM-dd}"), one.IsOfTotals ? Totals : Days,
        one.LeastPercent.ToString(CultureInfo.InvariantCulture), one.MostPercent.ToString(CultureInfo.InvariantCulture), one.Where,
    }));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<Recount> Parse(byte[] bytes) => FieldLines.Parse(SnapshotLayout.RecountsFile, bytes, Header, Read);

    private static Recount? Read(string[] fields) =>
        Source.Find(fields[0]) is { } source && Area.IsName(fields[1]) && Metric.Find(fields[2]) is { } metric && DateBasis.Find(fields[3]) is { } basis
        && FieldLines.Days(fields[4], fields[5]) is { } days && fields[6] is Days or Totals
        && Percent(fields[7]) is { } least && Percent(fields[8]) is { } most && least <= most && fields[9].Length > 0
            ? new Recount(new SeriesId(source, new Area(fields[1]), metric, basis), days, fields[6] == Totals, least, most, fields[9])
            : null;

    private static decimal? Percent(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : null;
}
