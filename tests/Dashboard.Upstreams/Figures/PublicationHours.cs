using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Upstreams.Figures;

/// <summary>When the publishers showed a day's count for the first time.</summary>
/// <remarks>
/// The stand-in is the publisher, so it keeps its own hours rather than the calendar that readers go by: the UK dashboard at
/// 16:00 in London, of the day itself by publish date and of the next by specimen or death date; Johns Hopkins at about
/// 04:21 UTC of the next day.
/// </remarks>
internal static class PublicationHours
{
    private static readonly LocalTime JohnsHopkins = new(4, 21);

    /// <summary>The moment for a day.</summary>
    /// <param name="source">The source.</param>
    /// <param name="basis">The date basis.</param>
    /// <param name="day">The day.</param>
    public static Instant FirstShown(Source source, DateBasis basis, LocalDate day) => source == Source.JohnsHopkins
        ? day.PlusDays(1).At(JohnsHopkins).InUtc().ToInstant()
        : London.PublicationOf(basis == DateBasis.Publish ? day : day.PlusDays(1));
}
