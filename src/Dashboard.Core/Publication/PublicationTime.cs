using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>When a source first shows the count of a day.</summary>
/// <param name="Source">The source.</param>
/// <param name="Basis">The date basis.</param>
/// <param name="DaysAfter">How many days after the day; 0 for the day itself.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Zone">Whose clock that is.</param>
public sealed record PublicationTime(Source Source, DateBasis Basis, int DaysAfter, LocalTime Time, DateTimeZone Zone)
{
    /// <summary>The moment for a day.</summary>
    /// <param name="day">The day.</param>
    public Instant Of(LocalDate day) => day.PlusDays(DaysAfter).At(Time).InZoneLeniently(Zone).ToInstant();
}
