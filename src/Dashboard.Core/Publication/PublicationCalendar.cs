using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>When each source published, and when it was silent.</summary>
/// <remarks>It knows what its rules say and no more: a day that no rule covers is not promised to have been published.</remarks>
public sealed partial class PublicationCalendar
{
    private static readonly LocalTime SnapshotTime = new(4, 21);

    /// <summary>Makes a calendar of rules.</summary>
    /// <param name="silences">The rules, the one to be named first where several cover a day.</param>
    /// <param name="notices">What was announced of single days; none where left out.</param>
    /// <param name="breaks">Changes of definition; those of <see cref="DefinitionBreak.Known"/> where left out.</param>
    public PublicationCalendar(
        ImmutableArray<SilenceRule> silences, ImmutableArray<Notice> notices = default, ImmutableArray<DefinitionBreak> breaks = default)
    {
        Silences = silences;
        Notices = notices.IsDefault ? [] : notices;
        Breaks = breaks.IsDefault ? DefinitionBreak.Known : breaks;
    }

    /// <summary>The rules, the one to be named first where several cover a day.</summary>
    public ImmutableArray<SilenceRule> Silences { get; }

    /// <summary>What was announced of single days.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Changes of definition.</summary>
    public ImmutableArray<DefinitionBreak> Breaks { get; }

    /// <summary>The first rule that says nothing was published for a day.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    /// <returns>The rule, or null where none covers the day.</returns>
    public SilenceRule? SilenceOf(SeriesId id, LocalDate day)
    {
        foreach (var rule in Silences)
        {
            if (rule.Covers(id, day))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>What was announced of a day of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<Notice> NoticesOf(SeriesId id, LocalDate day) => Notices.Where(notice => notice.Concerns(id, day));

    /// <summary>The change of definition that lies between what a reader could see and a release.</summary>
    /// <param name="id">The series.</param>
    /// <param name="seen">When the reader looked.</param>
    /// <param name="released">When the counts at hand were published.</param>
    /// <returns>The break, or null where both count alike.</returns>
    public DefinitionBreak? BreakBetween(SeriesId id, Instant seen, Instant released) =>
        Breaks.FirstOrDefault(one => one.LiesBetween(id, seen, released));

    /// <summary>Whether any rule concerns a series at all; where none does, no day of it need be asked for.</summary>
    /// <param name="id">The series.</param>
    public bool IsEverSilent(SeriesId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var rule in Silences)
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
