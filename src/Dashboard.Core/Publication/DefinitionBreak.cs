using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>A moment from which a source counts something else under the same name, or publishes on other days.</summary>
/// <param name="Kind">What it changes.</param>
/// <param name="Source">The source.</param>
/// <param name="Metric">What is counted; null for everything.</param>
/// <param name="Basis">The date basis.</param>
/// <param name="Areas">The areas that it concerns; empty for all.</param>
/// <param name="Day">The first day of the new way. Where earlier days were recounted it is the day on which that was published.</param>
/// <param name="Since">The first release of the new way.</param>
/// <param name="Text">What changed, in a sentence without a full stop.</param>
/// <param name="Where">Where it was announced or can be seen.</param>
public sealed record DefinitionBreak(
    BreakKind Kind, Source Source, Metric? Metric, DateBasis Basis, ImmutableArray<Area> Areas, LocalDate Day, Instant Since, string Text, string Where)
{
    /// <summary>
    /// Whether earlier days of this series were recounted between what a reader could see and a release; never so for a break
    /// that left them as they were.
    /// </summary>
    /// <param name="id">The series.</param>
    /// <param name="seen">When the reader looked.</param>
    /// <param name="released">When the counts at hand were published.</param>
    public bool LiesBetween(SeriesId id, Instant seen, Instant released) =>
        Kind == BreakKind.Recounted && Concerns(id) && seen < Since && released >= Since;

    /// <summary>Whether this break concerns a series and some days lie before it, others not.</summary>
    /// <param name="id">The series.</param>
    /// <param name="days">The days, both ends included.</param>
    public bool LiesWithin(SeriesId id, DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Concerns(id) && days.Start < Day && days.End >= Day;
    }

    /// <summary>Whether this break concerns a series.</summary>
    /// <param name="id">The series.</param>
    public bool Concerns(SeriesId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Source == Source && (Metric is null || id.Metric == Metric) && id.Basis == Basis && (Areas.IsEmpty || Areas.Contains(id.Area));
    }
}
