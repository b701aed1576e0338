using System.Collections.Immutable;
using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Spans;

/// <summary>Leaves of each release only what it changed.</summary>
/// <remarks>Every vintage of what is left equals that of the whole releases, since when each entry stands included.</remarks>
internal static class ChangedSpans
{
    /// <summary>The releases that changed anything, each cut to the span from its first to its last changed day.</summary>
    /// <param name="history">The series.</param>
    public static ImmutableArray<Release> Of(RevisionHistory history)
    {
        var standing = new StandingEntries(history.Days);
        var kept = ImmutableArray.CreateBuilder<Release>(history.Releases.Length);
        foreach (var release in history.Releases)
        {
            if (standing.Take(release.Run, out _) is { } changed)
            {
                kept.Add(release with { Run = changed });
            }
        }

        return kept.ToImmutable();
    }
}
