using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>Series and a publishers' calendar, and the same again with one thing changed throughout.</summary>
internal sealed record World(ImmutableArray<RevisionHistory> Histories, PublicationCalendar Calendar) : ISeriesStore
{
    private static readonly Lazy<SnapshotStore> Snapshot = new(() => SnapshotStore.Open(Repository.Data));

    /// <summary>The project's own snapshot.</summary>
    public static SeriesReader Real => new(Snapshot.Value, Snapshot.Value.Calendar);

    public SeriesReader Reader => new(this, Calendar);

    /// <summary>The real figures of some series.</summary>
    public static async Task<World> OfAsync(params string[] selectors)
    {
        var histories = ImmutableArray.CreateBuilder<RevisionHistory>();
        foreach (var id in selectors.SelectMany(selector => SeriesSelector.Parse(selector).Members))
        {
            histories.Add((await Snapshot.Value.FindAsync(id, TestContext.Current.CancellationToken))!);
        }

        return new World(histories.ToImmutable(), Snapshot.Value.Calendar);
    }

    /// <summary>Everything so many days later: counts, releases, and what the calendar says of days.</summary>
    /// <remarks>
    /// The calendar's times of publication stay, and so do its weekdays: a rule for Saturdays holds for the moved days only
    /// where they are moved by whole weeks. What it announced and recounted is left out, being of days alone.
    /// </remarks>
    public World Shifted(int days) => new(
        Each(release => release with { ReleasedAt = release.ReleasedAt + Duration.FromDays(days), Run = new CountRun(release.Run.FirstDay.PlusDays(days), release.Run.Entries) }),
        new PublicationCalendar
        {
            Times = Calendar.Times,
            Silences = [.. Calendar.Silences.Select(rule => rule with { From = Moved(rule.From, days), To = Moved(rule.To, days) })],
        });

    /// <summary>Every count so many times.</summary>
    public World Times(long factor) => this with
    {
        Histories = Each(release => release with { Run = new CountRun(release.Run.FirstDay, [.. release.Run.Entries.Select(entry => entry * factor)]) }),
    };

    /// <summary>One area under another name.</summary>
    public World Renamed(string area, string name) => this with
    {
        Histories = [.. Histories.Select(history => history.Id.Area.Name == area ? new RevisionHistory(history.Id with { Area = new Area(name) }, history.Releases) : history)],
    };

    /// <summary>More series beside.</summary>
    public World Beside(params IEnumerable<RevisionHistory> others) => this with { Histories = [.. Histories, .. others] };

    /// <summary>Each series released once more, with every count another.</summary>
    public World ReleasedAgain(Instant at) => this with
    {
        Histories =
        [
            .. Histories.Select(history => new RevisionHistory(
                history.Id,
                [
                    .. history.Releases.Where(release => release.ReleasedAt < at),
                    new Release(at, history.Form, new CountRun(history.Days.Start, [.. Enumerable.Range(0, history.Days.Length).Select(day => (long?)((day * 31) + 7))])),
                ])),
        ],
    };

    /// <summary>Without the releases from a moment on.</summary>
    public World Before(Instant at) => this with
    {
        Histories = [.. Histories.Select(history => new RevisionHistory(history.Id, [.. history.Releases.Where(release => release.ReleasedAt < at)]))],
    };

    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation) => new([.. Histories
        .OrderBy(history => history.Id)
        .Select(history => new SeriesSummary(
            history.Id, history.Form, history.Days, history.Releases.Length, history.Releases[0].ReleasedAt, history.Releases[^1].ReleasedAt))]);

    public ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation) =>
        new(Histories.FirstOrDefault(history => history.Id == id));

    public ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation) => new([]);

    private static LocalDate Moved(LocalDate day, int days) => day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? day : day.PlusDays(days);

    private ImmutableArray<RevisionHistory> Each(Func<Release, Release> change) =>
        [.. Histories.Select(history => new RevisionHistory(history.Id, [.. history.Releases.Select(change)]))];
}
