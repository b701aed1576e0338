using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Tests.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Tests;

/// <summary>Releases written so that they can be checked by eye.</summary>
internal static class Given
{
    public static SeriesId Id(string selector) => SeriesSelector.Parse(selector).Members.Single();

    /// <summary>A release such as <c>2021-12-28T16:00:00Z 2021-12-26 10 . 12</c>.</summary>
    public static Release Daily(string text)
    {
        var parts = text.Split(' ', 3);
        return new Release(Sample.At(parts[0]), SeriesForm.Daily, new CountRun(Sample.Day(parts[1]), Sample.Counts(parts[2])));
    }

    /// <summary>A document of one series.</summary>
    public static PulledDocument Document(SeriesId id, params IEnumerable<Release> releases) =>
        new(Payload("some"), [.. releases.Select(release => new SeriesRelease(id, release))], []);

    public static PulledDocument Document(string selector, params string[] releases) => Document(Id(selector), releases.Select(Daily));

    public static Payload Payload(string name) =>
        new(Source.UkDashboard, "https://example.org/" + name, Sample.At("2024-02-03T10:20:30.123456789Z"), new string('a', 64), 1234);

    public static string Text(CountRun run) => Invariant($"{run.FirstDay:uuuu-MM-dd} ") + string.Join(' ', run.Entries.Select(Sample.Text));

    /// <summary>The kept run of every release.</summary>
    public static string Kept(RevisionHistory? history) =>
        string.Join('\n', (history?.Releases ?? ImmutableArray<Release>.Empty).Select(release => Invariant($"{release.ReleasedAt} {release.Form} {Text(release.Run)}")));

    /// <summary>Everything that a history answers at an instant, by both ways of asking.</summary>
    public static string Vintages(RevisionHistory? history, Instant at, Func<LocalDate, Instant> firstShown) =>
        Text(history?.AsOf(at)) + "\n" + Text(history?.AsLaterServed(at, firstShown));

    private static string Text(Vintage? vintage) =>
        vintage is null ? "nothing" : Text(vintage.Run) + " " + string.Join(' ', vintage.Stamps.Select(stamp => Invariant($"{stamp.ReleasedAt}{(stamp.AsLaterServed ? "~" : string.Empty)}")));
}
