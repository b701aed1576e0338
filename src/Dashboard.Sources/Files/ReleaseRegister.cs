using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Sources.Files;

/// <summary>Collects releases from many files and sees to it that two files of one release agree.</summary>
internal sealed class ReleaseRegister
{
    private readonly SortedDictionary<SeriesId, SortedDictionary<Instant, Release>> _releases = [];

    /// <summary>Adds a release.</summary>
    /// <param name="file">The file it comes from.</param>
    /// <param name="id">Its series.</param>
    /// <param name="release">The release; where the same one was added before, its days must be held already and agree.</param>
    /// <exception cref="RefusedFileException">An earlier file says otherwise of the same series, release and day.</exception>
    public void Add(InputFile file, SeriesId id, Release release)
    {
        if (!_releases.TryGetValue(id, out var ofSeries))
        {
            _releases.Add(id, ofSeries = []);
        }

        if (!ofSeries.TryAdd(release.ReleasedAt, release))
        {
            CheckAgreement(file, id, ofSeries[release.ReleasedAt], release);
        }
    }

    /// <summary>Every series and its releases, ordered by series.</summary>
    public ImmutableArray<RevisionHistory> ToHistories() =>
        [.. _releases.Select(entry => new RevisionHistory(entry.Key, [.. entry.Value.Values]))];

    private static void CheckAgreement(InputFile file, SeriesId id, Release held, Release added)
    {
        var day = added.Run.FirstDay;
        foreach (var count in added.Run.Entries)
        {
            if (day < held.Run.FirstDay || day > held.Run.LastDay || held.Run[day] != count)
            {
                throw new RefusedFileException(
                    DataProblem.Contradiction, file.Name, null, null,
                    Invariant($"{id} released {added.ReleasedAt} has {Shown(count)} on {day:uuuu-MM-dd}; {Shown(held.Run[day])} is expected, as another file of that release has it"));
            }

            day = day.PlusDays(1);
        }
    }

    private static string Shown(long? count) => count is { } people ? Invariant($"{people}") : "no entry";
}
