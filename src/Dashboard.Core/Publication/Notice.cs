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
/// <param name="Announced">Where it was announced or can be seen.</param>
public sealed record Notice(
    Source Source,
    ImmutableArray<Area> Areas,
    Metric Metric,
    DateBasis Basis,
    DateInterval Days,
    NoticeEffect Effect,
    long? Amount,
    string Text,
    string Announced)
{
    /// <summary>Whether the notice is about a day of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    public bool Concerns(SeriesId id, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Source == Source && id.Metric == Metric && id.Basis == Basis && (Areas.IsEmpty || Areas.Contains(id.Area)) && Days.Contains(day);
    }
}
