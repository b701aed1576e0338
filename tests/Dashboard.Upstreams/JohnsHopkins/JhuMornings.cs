using Dashboard.Core.Series;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>When Johns Hopkins showed each day's state: on the morning of the next.</summary>
/// <remarks>A morning's moment is that of the releases held of it and, where none is held, the usual one.</remarks>
internal sealed class JhuMornings
{
    private static readonly LocalDate Last = new(2023, 3, 9);

    private readonly IReadOnlyDictionary<LocalDate, Instant> _held;

    private JhuMornings(IReadOnlyDictionary<LocalDate, Instant> held) => _held = held;

    /// <summary>The first day: 22 January 2020.</summary>
    public static LocalDate First { get; } = new(2020, 1, 22);

    /// <summary>Finds the mornings of which releases are held.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<JhuMornings> ReadAsync(PublishedFigures figures, CancellationToken cancellation)
    {
        var held = new Dictionary<LocalDate, Instant>();
        foreach (var id in await figures.RevisedAsync(Source.JohnsHopkins, Metric.Cases, cancellation))
        {
            // A mirror's sightings of the sum came hours after the files themselves.
            if (id.Area == Area.UnitedKingdomWithTerritories || await figures.HistoryAsync(id, cancellation) is not { } history)
            {
                continue;
            }

            foreach (var release in history.Releases.Where(release => release.ReleasedAt.InUtc().Date == release.Run.LastDay.PlusDays(1)))
            {
                held[release.Run.LastDay] = Instant.Min(release.ReleasedAt, held.GetValueOrDefault(release.Run.LastDay, Instant.MaxValue));
            }
        }

        return new(held);
    }

    /// <summary>When the day's state was first shown.</summary>
    /// <param name="day">The day.</param>
    public Instant FirstShown(LocalDate day) =>
        _held.TryGetValue(day, out var held) ? held : PublicationHours.FirstShown(Source.JohnsHopkins, DateBasis.Snapshot, day);

    /// <summary>Whether the day's state had been shown by a moment.</summary>
    /// <param name="day">The day.</param>
    /// <param name="at">The moment.</param>
    public bool IsShown(LocalDate day, Instant at) => day >= First && day <= Last && FirstShown(day) <= at;

    /// <summary>The newest day shown at a moment; null where none was yet.</summary>
    /// <param name="at">The moment.</param>
    public LocalDate? NewestAt(Instant at)
    {
        var day = LocalDate.Min(at.InUtc().Date.PlusDays(-1), Last);
        day = IsShown(day, at) ? day : day.PlusDays(-1);
        return IsShown(day, at) ? day : null;
    }
}
