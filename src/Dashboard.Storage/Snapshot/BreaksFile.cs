using System.Collections.Immutable;
using System.Text;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>Changes of definition and of rhythm as a file: a line a change.</summary>
internal static class BreaksFile
{
    private const string Header = "kind,source,metric,basis,areas,day,since,text,where";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<DefinitionBreak> breaks) => FieldLines.Of(Header, breaks.Select(one => new[]
    {
        one.Kind.ToWord(), one.Source.Code, one.Metric?.Code ?? string.Empty, one.Basis.Code, FieldLines.Text(one.Areas),
        Invariant($"{one.Day:uuuu-MM-dd}"), InstantPattern.ExtendedIso.Format(one.Since), one.Text, one.Where,
    }));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<DefinitionBreak> Parse(byte[] bytes) => FieldLines.Parse(SnapshotLayout.BreaksFile, bytes, Header, Read);

    private static DefinitionBreak? Read(string[] fields) =>
        Kind(fields[0]) is { } kind && Source.Find(fields[1]) is { } source && (fields[2].Length == 0 || Metric.Find(fields[2]) is not null)
        && DateBasis.Find(fields[3]) is { } basis && FieldLines.Areas(fields[4]) is { } areas
        && FieldLines.Days(fields[5], fields[5]) is { } day && IsoText.TryMoment(Encoding.UTF8.GetBytes(fields[6]), out var since)
        && fields[7].Length > 0 && fields[8].Length > 0
            ? new DefinitionBreak(kind, source, Metric.Find(fields[2]), basis, areas, day.Start, since, fields[7], fields[8])
            : null;

    private static BreakKind? Kind(string word)
    {
        foreach (var kind in Enum.GetValues<BreakKind>())
        {
            if (kind.ToWord() == word)
            {
                return kind;
            }
        }

        return null;
    }
}
