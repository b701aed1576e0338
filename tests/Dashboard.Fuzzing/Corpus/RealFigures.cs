using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Fuzzing.Corpus;

/// <summary>The project's own snapshot, whole and as a small one of a few series about Christmas 2021.</summary>
internal sealed class RealFigures
{
    private static readonly DateInterval Christmas = new(new LocalDate(2021, 12, 1), new LocalDate(2022, 1, 8));

    // England's releases of a year make long files; those of the days shown are enough.
    private static readonly Instant LastRelease = Instant.FromUtc(2022, 1, 12, 0, 0);

    private static readonly string[] Few =
    [
        "jhu:United Kingdom:cases", "jhu:France:cases", "jhu:New Zealand:cases", "jhu:Bermuda, United Kingdom:cases", "jhu:Korea, South:cases", "jhu:England, United Kingdom:cases",
        "jhu:Wales, United Kingdom:cases", "jhu:United Kingdom:deaths", "jhu:France:deaths", "jhu:England, United Kingdom:deaths", "jhu:Wales, United Kingdom:deaths",
        "ukdash:United Kingdom:cases:publish", "ukdash:England:cases:publish", "ukdash:Wales:cases:publish", "ukdash:Scotland:cases:publish", "ukdash:Northern Ireland:cases:publish",
        "ukdash:United Kingdom:deaths:publish", "ukdash:England:cases:specimen", "ukdash:Wales:cases:specimen",
    ];

    private readonly SnapshotStore _whole = SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>The whole snapshot.</summary>
    public ISeriesStore Whole => _whole;

    /// <summary>A few places; the UK dashboard's counts about Christmas alone, Johns Hopkins' of all days.</summary>
    public ISeriesStore ForPublishers => new FewSeries(
        _whole, Ids(), id => id.Source == Source.UkDashboard ? new DateInterval(new LocalDate(2021, 12, 20), new LocalDate(2021, 12, 28)) : null);

    public async ValueTask<RevisionHistory> HistoryAsync(string selector, CancellationToken cancellation) =>
        (await _whole.FindAsync(SeriesSelector.Parse(selector).Members.Single(), cancellation))!;

    /// <summary>Writes the small snapshot.</summary>
    public async Task WriteSmallAsync(string folder, CancellationToken cancellation)
    {
        var few = new FewSeries(_whole, Ids(), _ => Christmas);
        var histories = new List<RevisionHistory>();
        foreach (var summary in await few.ListAsync(cancellation))
        {
            var history = (await few.FindAsync(summary.Id, cancellation))!;
            ImmutableArray<Release> releases = [.. history.Releases.Where(release => release.ReleasedAt < LastRelease || release == history.Releases[^1])];
            histories.Add(new RevisionHistory(history.Id, releases));
        }

        var contents = new SnapshotContents(histories, await few.ListAreasAsync(cancellation), []) { Calendar = _whole.Calendar };
        SnapshotWriter.Write(folder, contents, progress: null, cancellation);
    }

    private static ImmutableHashSet<SeriesId> Ids() => [.. Few.Select(text => SeriesSelector.Parse(text).Members.Single())];
}
