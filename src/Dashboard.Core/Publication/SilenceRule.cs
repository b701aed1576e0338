using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>One rule of a publisher's calendar: days on which nothing was published, though its files may hold a zero.</summary>
/// <param name="Source">The publisher.</param>
/// <param name="Basis">The date basis it holds for.</param>
/// <param name="Areas">The areas it holds for; empty for all.</param>
/// <param name="From">The first day it holds for.</param>
/// <param name="To">The last day it holds for; included.</param>
/// <param name="Weekdays">The weekdays it holds for; empty for all.</param>
/// <param name="Text">The rule in a sentence, without a full stop.</param>
public sealed record SilenceRule(
    Source Source,
    DateBasis Basis,
    ImmutableArray<Area> Areas,
    LocalDate From,
    LocalDate To,
    ImmutableArray<IsoDayOfWeek> Weekdays,
    string Text)
{
    /// <summary>Whether the rule holds for a day of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    public bool Covers(SeriesId id, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(id);
        return day >= From && day <= To && Concerns(id) && Covers(day.DayOfWeek);
    }

    /// <summary>Whether the rule is one for a series.</summary>
    internal bool Concerns(SeriesId id) => id.Source == Source && id.Basis == Basis && (Areas.IsEmpty || Areas.Contains(id.Area));

    /// <summary>Whether the rule is one for a weekday.</summary>
    internal bool Covers(IsoDayOfWeek weekday) => Weekdays.IsEmpty || Weekdays.Contains(weekday);
}
