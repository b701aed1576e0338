using System.Collections.Immutable;
using System.Text;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>Changes of definition as a file: a line a change.</summary>
internal static class BreaksFile
{
    private const string Header = "source,metric,basis,areas,since,text";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<DefinitionBreak> breaks) => FieldLines.Of(Header, breaks.Select(one => new[]
    {
        one.Source.Code, one.Metric.Code, one.Basis.Code, FieldLines.Text(one.Areas), InstantPattern.ExtendedIso.Format(one.Since), one.Text,
    }));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<DefinitionBreak> Parse(byte[] bytes) => FieldLines.Parse(SnapshotLayout.BreaksFile, bytes, Header, Read);

    private static DefinitionBreak? Read(string[] fields) =>
        Source.Find(fields[0]) is { } source && Metric.Find(fields[1]) is { } metric && DateBasis.Find(fields[2]) is { } basis
        && FieldLines.Areas(fields[3]) is { } areas && IsoText.TryMoment(Encoding.UTF8.GetBytes(fields[4]), out var since) && fields[5].Length > 0
            ? new DefinitionBreak(source, metric, basis, areas, since, fields[5])
            : null;
}
