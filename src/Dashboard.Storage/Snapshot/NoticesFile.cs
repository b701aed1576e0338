using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>What was announced of single days as a file: a line a notice.</summary>
internal static class NoticesFile
{
    private const string Header = "source,areas,metric,basis,from,to,effect,amount,text,announced,where";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<Notice> notices) => FieldLines.Of(Header, notices.Select(notice => new[]
    {
        notice.Source.Code, FieldLines.Text(notice.Areas), notice.Metric.Code, notice.Basis.Code,
        Invariant($"{notice.Days.Start:uuuu-MM-dd}"), Invariant($"{notice.Days.End:uuuu-MM-dd}"), notice.Effect.ToWords(),
        notice.Amount?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, notice.Text,
        notice.Announced is { } announced ? InstantPattern.ExtendedIso.Format(announced) : string.Empty, notice.Where,
    }));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<Notice> Parse(byte[] bytes) => FieldLines.Parse(SnapshotLayout.NoticesFile, bytes, Header, Read);

    private static Notice? Read(string[] fields)
    {
        long? amount = null;
        if (fields[7].Length > 0)
        {
            if (!long.TryParse(fields[7], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var people))
            {
                return null;
            }

            amount = people;
        }

        Instant? announced = null;
        if (fields[9].Length > 0)
        {
            if (!IsoText.TryMoment(Encoding.UTF8.GetBytes(fields[9]), out var moment))
            {
                return null;
            }

            announced = moment;
        }

        return Source.Find(fields[0]) is { } source && FieldLines.Areas(fields[1]) is { } areas && Metric.Find(fields[2]) is { } metric
            && DateBasis.Find(fields[3]) is { } basis && FieldLines.Days(fields[4], fields[5]) is { } days
            && Effect(fields[6]) is { } effect && fields[8].Length > 0 && fields[10].Length > 0
                ? new Notice(source, areas, metric, basis, days, effect, amount, fields[8], announced, fields[10])
                : null;
    }

    private static NoticeEffect? Effect(string words)
    {
        foreach (var effect in Enum.GetValues<NoticeEffect>())
        {
            if (effect.ToWords() == words)
            {
                return effect;
            }
        }

        return null;
    }
}
