using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests;

/// <summary>Keeps the histories that it was given.</summary>
internal sealed class MemoryStore(params ImmutableArray<RevisionHistory> histories) : ISeriesStore
{
    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation) => new([.. histories
        .OrderBy(history => history.Id)
        .Select(history => new SeriesSummary(
            history.Id, history.Form, history.Days, history.Releases.Length, history.Releases[0].ReleasedAt, history.Releases[^1].ReleasedAt))]);

    public ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation) =>
        new(histories.FirstOrDefault(history => history.Id == id));

    public ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation) => new([]);
}
