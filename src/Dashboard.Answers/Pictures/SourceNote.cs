using Dashboard.Answers.Tables;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>The footnote of a picture: who published the figures under which licence, up to which release, and their hash.</summary>
public static class SourceNote
{
    /// <summary>Writes the note.</summary>
    /// <param name="releases">The releases that the figures come from, with their sources.</param>
    /// <param name="hash">The hash of the figures drawn.</param>
    public static string Of(IEnumerable<SourceRelease> releases, string hash)
    {
        ArgumentNullException.ThrowIfNull(releases);

        // In the order in which the sources are first met.
        var sources = releases.GroupBy(release => release.Source).Select(group =>
            Invariant($"{group.Key.Publisher} ({group.Key.Licence}), newest release used {EnglishDate.InFull(NewestOf(group))}")).ToList();
        var named = sources.Count == 0 ? "No source held counts this." : Invariant($"Sources: {string.Join("; ", sources)}.");
        return Invariant($"{named} Data {DataHash.Shorten(hash)}.");
    }

    /// <summary>The newest release of a series' counts; none where no release speaks of them.</summary>
    /// <param name="series">The series.</param>
    public static IEnumerable<SourceRelease> ReleasesOf(DailySeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        Instant? newest = null;
        foreach (ref readonly var entry in series.Entries.AsSpan())
        {
            newest = newest is { } known && (entry.ReleasedAt is not { } own || own <= known) ? newest : entry.ReleasedAt;
        }

        return newest is { } released ? [new SourceRelease(series.Selector.Source, released)] : [];
    }

    private static Instant NewestOf(IEnumerable<SourceRelease> releases)
    {
        var newest = Instant.MinValue;
        foreach (var release in releases)
        {
            newest = Instant.Max(newest, release.ReleasedAt);
        }

        return newest;
    }
}
