using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>Tells whether a source's release is late, by the publishers' calendar.</summary>
/// <remarks>
/// A source is judged by one series of the United Kingdom, on the date basis that is fixed on publication. A day is
/// awaited where the calendar knows a time of publication, no rule says that the source was silent on it, and it lies before
/// the source's end. A source whose times the calendar doesn't know is never late.
/// </remarks>
/// <param name="calendar">The calendar.</param>
/// <param name="patience">How long after its time a release isn't called late yet.</param>
public sealed class ReleaseWatch(PublicationCalendar calendar, Duration patience)
{
    // Longer than any silence: the longest was of six days, between weekly reports.
    private const int MostSilentDays = 60;

    /// <summary>How long a release isn't called late where nothing else is said.</summary>
    public static Duration UsualPatience { get; } = Duration.FromHours(4);

    /// <summary>The series by which a source is judged.</summary>
    /// <param name="source">The source.</param>
    public static SeriesId SeriesOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SeriesId(source, source == Source.Ukhsa ? Area.England : Area.UnitedKingdom, Metric.Cases, source.DefaultBasis);
    }

    /// <summary>When and why a source ended; null where it hasn't.</summary>
    /// <param name="source">The source.</param>
    /// <param name="now">The moment.</param>
    public DefinitionBreak? EndOf(Source source, Instant now)
    {
        var id = SeriesOf(source);
        return calendar.Breaks.FirstOrDefault(one => one.Kind == BreakKind.Ended && one.Concerns(id) && one.Since <= now);
    }

    /// <summary>Whether a source's release is late.</summary>
    /// <param name="source">The source.</param>
    /// <param name="held">What is held.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The newest release that is late; null where none is.</returns>
    public LateRelease? LateOf(Source source, IEnumerable<SeriesSummary> held, Instant now)
    {
        ArgumentNullException.ThrowIfNull(held);
        var id = SeriesOf(source);
        if (EndOf(source, now) is not null || LastDue(id, now) is not { } due)
        {
            return null;
        }

        var last = held.FirstOrDefault(summary => summary.Id == id)?.Days.End;
        return last >= due ? null : new LateRelease(id, due, calendar.FirstShown(source, id.Basis, due), last);
    }

    /// <summary>The newest day that should be there by now; null where none is known.</summary>
    private LocalDate? LastDue(SeriesId id, Instant now)
    {
        if (!calendar.Times.Any(time => time.Source == id.Source && time.Basis == id.Basis))
        {
            return null;
        }

        var day = London.DayOf(now);
        for (var i = 0; i < MostSilentDays; i++, day = day.PlusDays(-1))
        {
            if (calendar.FirstShown(id.Source, id.Basis, day) + patience <= now && calendar.SilenceOf(id, day) is null)
            {
                return day;
            }
        }

        return null;
    }
}
