using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>When each source published, and when it was silent.</summary>
/// <remarks>It knows what its rules say and no more: a day that no rule covers is not promised to have been published.</remarks>
public sealed partial class PublicationCalendar
{
    private static readonly LocalTime SnapshotTime = new(4, 21);

    private readonly ImmutableArray<SilenceRule> _silences;

    /// <summary>Makes a calendar of rules.</summary>
    /// <param name="silences">The rules, the one to be named first where several cover a day.</param>
    public PublicationCalendar(ImmutableArray<SilenceRule> silences) => _silences = silences;

    /// <summary>The first rule that says nothing was published for a day.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    /// <returns>The rule, or null where none covers the day.</returns>
    public SilenceRule? SilenceOf(SeriesId id, LocalDate day)
    {
        foreach (var rule in _silences)
        {
            if (rule.Covers(id, day))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Whether any rule concerns a series at all; where none does, no day of it need be asked for.</summary>
    /// <param name="id">The series.</param>
    public bool IsEverSilent(SeriesId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var rule in _silences)
        {
            if (rule.Source == id.Source && rule.Basis == id.Basis && (rule.Areas.IsEmpty || rule.Areas.Contains(id.Area)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When a day's count was first shown to readers.</summary>
    /// <param name="source">The source.</param>
    /// <param name="basis">Which day its counts are put on.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Publish date: 16:00 Europe/London of the day. Specimen and death date: 16:00 of the next. Johns Hopkins: about 04:21 UTC
    /// of the next.
    /// </returns>
    public static Instant FirstShown(Source source, DateBasis basis, LocalDate day)
    {
        if (source == Source.JohnsHopkins)
        {
            return day.PlusDays(1).At(SnapshotTime).InUtc().ToInstant();
        }

        return London.PublicationOf(basis == DateBasis.Publish ? day : day.PlusDays(1));
    }
}
