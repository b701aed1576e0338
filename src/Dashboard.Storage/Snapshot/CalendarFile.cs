using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The days without publication as a file: a line a rule, the one to be named first where several cover a day first.</summary>
internal static class CalendarFile
{
    private const string Header = "source,basis,areas,from,to,weekdays,text";
    private const char Plus = '+';

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(IEnumerable<SilenceRule> rules) => FieldLines.Of(Header, rules.Select(rule => new[]
    {
        rule.Source.Code, rule.Basis.Code, FieldLines.Text(rule.Areas), Invariant($"{rule.From:uuuu-MM-dd}"), Invariant($"{rule.To:uuuu-MM-dd}"),
        string.Join(Plus, rule.Weekdays), rule.Text,
    }));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DamagedSnapshotException">A line is not as it should be.</exception>
    public static ImmutableArray<SilenceRule> Parse(byte[] bytes) => FieldLines.Parse(SnapshotLayout.CalendarFile, bytes, Header, Rule);

    private static SilenceRule? Rule(string[] fields) =>
        Source.Find(fields[0]) is { } source && DateBasis.Find(fields[1]) is { } basis && FieldLines.Areas(fields[2]) is { } areas
        && FieldLines.Days(fields[3], fields[4]) is { } days && Weekdays(fields[5]) is { } weekdays && fields[6].Length > 0
            ? new SilenceRule(source, basis, areas, days.Start, days.End, weekdays, fields[6])
            : null;

    private static ImmutableArray<IsoDayOfWeek>? Weekdays(string text)
    {
        var days = ImmutableArray.CreateBuilder<IsoDayOfWeek>();
        foreach (var word in text.Split(Plus, StringSplitOptions.RemoveEmptyEntries))
        {
            var day = Weekday(word);
            if (day == IsoDayOfWeek.None)
            {
                return null;
            }

            days.Add(day);
        }

        return days.ToImmutable();
    }

    // Asking the framework for an enumeration's names takes longer than reading the file.
    private static IsoDayOfWeek Weekday(string word) => word switch
    {
        nameof(IsoDayOfWeek.Monday) => IsoDayOfWeek.Monday,
        nameof(IsoDayOfWeek.Tuesday) => IsoDayOfWeek.Tuesday,
        nameof(IsoDayOfWeek.Wednesday) => IsoDayOfWeek.Wednesday,
        nameof(IsoDayOfWeek.Thursday) => IsoDayOfWeek.Thursday,
        nameof(IsoDayOfWeek.Friday) => IsoDayOfWeek.Friday,
        nameof(IsoDayOfWeek.Saturday) => IsoDayOfWeek.Saturday,
        nameof(IsoDayOfWeek.Sunday) => IsoDayOfWeek.Sunday,
        _ => IsoDayOfWeek.None,
    };
}
