using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>A moment from which a source counts something else under the same name, earlier days included.</summary>
/// <param name="Source">The source.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Basis">The date basis.</param>
/// <param name="Areas">The areas that it concerns; empty for all.</param>
/// <param name="Since">The first release counted the new way.</param>
/// <param name="Text">What changed, in a sentence without a full stop.</param>
public sealed record DefinitionBreak(
    Source Source, Metric Metric, DateBasis Basis, ImmutableArray<Area> Areas, Instant Since, string Text)
{
    /// <summary>The breaks that are known.</summary>
    /// <remarks>Only those that recount days already published; a change from a day on leaves earlier figures comparable.</remarks>
    public static ImmutableArray<DefinitionBreak> Known { get; } =
    [
        new(
            Source.UkDashboard,
            Metric.Cases,
            DateBasis.Specimen,
            [],
            London.PublicationOf(new LocalDate(2022, 1, 31)),
            "from 31 January 2022 cases by specimen date count episodes, reinfections included, also for earlier days"),
        new(
            Source.JohnsHopkins,
            Metric.Deaths,
            DateBasis.Snapshot,
            [Area.UnitedKingdom, Area.UnitedKingdomWithTerritories],
            Instant.FromUtc(2022, 8, 24, 4, 21),
            "in August 2022 Johns Hopkins re-based the United Kingdom's deaths to death certificates by date of death, also for earlier days"),
    ];

    /// <summary>The break that lies between what a reader could see and a release.</summary>
    /// <param name="id">The series.</param>
    /// <param name="seen">When the reader looked.</param>
    /// <param name="released">When the counts at hand were published.</param>
    /// <returns>The break, or null where both count alike.</returns>
    public static DefinitionBreak? Between(SeriesId id, Instant seen, Instant released)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Known.FirstOrDefault(known => known.LiesBetween(id, seen, released));
    }

    /// <summary>Whether this break concerns a series and lies between what a reader could see and a release.</summary>
    /// <param name="id">The series.</param>
    /// <param name="seen">When the reader looked.</param>
    /// <param name="released">When the counts at hand were published.</param>
    public bool LiesBetween(SeriesId id, Instant seen, Instant released)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Concerns(id) && seen < Since && released >= Since;
    }

    private bool Concerns(SeriesId id) =>
        id.Source == Source && id.Metric == Metric && id.Basis == Basis && (Areas.IsEmpty || Areas.Contains(id.Area));
}
