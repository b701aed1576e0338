using Dashboard.Answers.Tables;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Answers.Pictures;

/// <summary>The footnote of a picture: who published the figures under which licence, up to which release, and their hash.</summary>
public static class SourceNote
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu HH:mm 'UTC'");

    /// <summary>Writes the note.</summary>
    /// <param name="releases">The releases that the figures come from, with their sources.</param>
    /// <param name="hash">The hash of the figures drawn.</param>
    public static string Of(IEnumerable<(Source Source, Instant ReleasedAt)> releases, string hash)
    {
        ArgumentNullException.ThrowIfNull(releases);
        var newest = new Dictionary<Source, Instant>();
        foreach (var (source, releasedAt) in releases)
        {
            newest[source] = newest.TryGetValue(source, out var known) ? Instant.Max(known, releasedAt) : releasedAt;
        }

        // In the order in which the sources are first met; nothing is ever taken out.
        var sources = newest.Keys.Select(source => Invariant($"{source.Publisher} ({source.Licence}), newest release used {Moment.Format(newest[source])}")).ToList();
        var named = sources.Count == 0 ? "No source held counts this." : Invariant($"Sources: {string.Join("; ", sources)}.");
        return Invariant($"{named} Data {DataHash.Shorten(hash)}.");
    }

    /// <summary>The newest release of a series' counts; none where no release speaks of them.</summary>
    /// <param name="series">The series.</param>
    public static IEnumerable<(Source Source, Instant ReleasedAt)> ReleasesOf(DailySeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        Instant? newest = null;
        foreach (var entry in series.Entries)
        {
            newest = newest is { } known && (entry.ReleasedAt is not { } own || own <= known) ? newest : entry.ReleasedAt;
        }

        return newest is { } released ? [(series.Selector.Source, released)] : [];
    }
}
