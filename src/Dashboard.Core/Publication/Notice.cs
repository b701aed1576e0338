using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>What was announced of the counts of some days.</summary>
/// <param name="Source">Whose counts.</param>
/// <param name="Areas">The areas that it concerns; empty for all.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Basis">The date basis.</param>
/// <param name="Days">The days, both ends included.</param>
/// <param name="Effect">What happened.</param>
/// <param name="Amount">How many people it was about, negative where they were taken out; null where that is not known.</param>
/// <param name="Text">The notice in a sentence, without a full stop.</param>
/// <param name="Announced">
/// From when on a reader could know of it: most notices came with the report of the last of their days. Null where that is not
/// known; then nobody asking as of a moment is told.
/// </param>
/// <param name="Where">Where it was announced or can be seen.</param>
public sealed record Notice(
    Source Source,
    ImmutableArray<Area> Areas,
    Metric Metric,
    DateBasis Basis,
    DateInterval Days,
    NoticeEffect Effect,
    long? Amount,
    string Text,
    Instant? Announced,
    string Where)
{
    /// <summary>Whether the notice is about a day of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    public bool Concerns(SeriesId id, LocalDate day) => IsOf(id) && Days.Contains(day);

    /// <summary>Whether the notice is about any of some days of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="days">The days, both ends included.</param>
    public bool Concerns(SeriesId id, DateInterval days) => IsOf(id) && Days.Intersection(days) is not null;

    /// <summary>Whether a reader asking as of a moment could know of it.</summary>
    /// <param name="asOf">The moment; null for now.</param>
    public bool IsKnownBy(AsOf? asOf) => asOf is null || Announced <= asOf.Instant;

    private bool IsOf(SeriesId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Source == Source && id.Metric == Metric && id.Basis == Basis && (Areas.IsEmpty || Areas.Contains(id.Area));
    }
}
