using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Fuzzing.Corpus;

/// <summary>A store of which only some series and days are seen, so that documents made of it are short.</summary>
/// <param name="whole">The store.</param>
/// <param name="wanted">The series seen.</param>
/// <param name="daysOf">The days of a series that are seen; null for all.</param>
internal sealed class FewSeries(ISeriesStore whole, ImmutableHashSet<SeriesId> wanted, Func<SeriesId, DateInterval?> daysOf) : ISeriesStore
{
    public async ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation)
    {
        var summaries = new List<SeriesSummary>();
        foreach (var id in wanted.Order())
        {
            if (await FindAsync(id, cancellation) is { } history)
            {
                summaries.Add(new SeriesSummary(
                    id, history.Form, history.Days, history.Releases.Length, history.Releases[0].ReleasedAt, history.Releases[^1].ReleasedAt));
            }
        }

        return summaries;
    }

    public async ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        if (!wanted.Contains(id) || await whole.FindAsync(id, cancellation) is not { } history)
        {
            return null;
        }

        if (daysOf(id) is not { } days)
        {
            return history;
        }

        ImmutableArray<Release> releases = [.. history.Releases.Select(release => Cut(release, days)).OfType<Release>()];
        return releases.IsEmpty ? null : new RevisionHistory(id, releases);
    }

    public async ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation) =>
        [.. (await whole.ListAreasAsync(cancellation)).Where(record => wanted.Any(id => id.Source == record.Source && id.Area == record.Area))];

    private static Release? Cut(Release release, DateInterval days)
    {
        var (first, last) = (LocalDate.Max(release.Run.FirstDay, days.Start), LocalDate.Min(release.Run.LastDay, days.End));
        return first > last ? null : release with
        {
            Run = new CountRun(first, release.Run.Entries.Slice(Period.DaysBetween(release.Run.FirstDay, first), Period.DaysBetween(first, last) + 1)),
        };
    }
}
