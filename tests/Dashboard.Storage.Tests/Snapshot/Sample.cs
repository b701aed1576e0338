using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Storage.Tests.Snapshot;

internal static class Sample
{
    public const string Series =
        """
        source,area,metric,basis,form,released_at,first_day,counts
        jhu,"Bermuda, United Kingdom",cases,snapshot,cumulative,2021-12-28T04:21:47Z,2021-12-26,10 . 12
        jhu,"Bermuda, United Kingdom",cases,snapshot,cumulative,2021-12-29T03:21:43Z,2021-12-27,11
        jhu,United Kingdom,cases,snapshot,cumulative,2021-12-28T04:21:47Z,2021-12-27,12209991

        """;

    public const string SeriesFile = "series/jhu-cases-snapshot.csv";

    public static SeriesId Bermuda { get; } = Id("Bermuda, United Kingdom");

    public static SeriesId UnitedKingdom { get; } = Id("United Kingdom");

    /// <summary>What <see cref="Series"/> is written from; the second release of Bermuda repeats a day that it doesn't change.</summary>
    public static SnapshotContents Contents { get; } = new(
        [
            new(UnitedKingdom, [Released("2021-12-28T04:21:47Z", "2021-12-27", "12209991")]),
            new(Bermuda, [Released("2021-12-28T04:21:47Z", "2021-12-26", "10 . 12"), Released("2021-12-29T03:21:43Z", "2021-12-26", "10 11 12")]),
        ],
        [
            new(Source.JohnsHopkins, new Area("United Kingdom"), "GBR", 67_886_004, "JHU UID lookup table, October 2024"),
            new(Source.JohnsHopkins, new Area("Bermuda, United Kingdom"), string.Empty, null, string.Empty),
        ],
        [
            new(
                Source.JohnsHopkins, "jhu/some.csv", new string('a', 64), 4, 2, At("2021-12-28T04:21:47Z"), At("2021-12-29T03:21:43Z"),
                "Made up for a test."),
        ]);

    public static SeriesId Id(string area) => new(Source.JohnsHopkins, new Area(area), Metric.Cases, DateBasis.Snapshot);

    public static Instant At(string instant) => InstantPattern.ExtendedIso.Parse(instant).Value;

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static Release Released(string at, string firstDay, string counts) =>
        new(At(at), SeriesForm.Cumulative, new CountRun(Day(firstDay), Counts(counts)));

    public static ImmutableArray<long?> Counts(string counts) =>
        [.. counts.Split(' ').Select(count => count == "." ? default(long?) : long.Parse(count, System.Globalization.CultureInfo.InvariantCulture))];

    public static string Text(long? count) => count is { } people ? Invariant($"{people}") : ".";

    public static void Write(string directory) => SnapshotWriter.Write(directory, Contents, null, TestContext.Current.CancellationToken);

    /// <summary>Puts a text in the place of a file, with a manifest that agrees, so that only the text itself can be wrong.</summary>
    public static void Forge(string directory, string name, string text)
    {
        File.WriteAllText(Path.Combine(directory, name), text);
        var names = new[] { "SOURCES.md", "areas.csv", SeriesFile };
        File.WriteAllLines(
            Path.Combine(directory, "MANIFEST.sha256"),
            names.Select(file => Sha256(Path.Combine(directory, file)) + "  " + file));
    }

    private static string Sha256(string path) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
}
