using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>When each source published, when it was silent, what it announced and when it began to count something else.</summary>
/// <remarks>
/// It knows what its rows say and no more: a day that no rule covers is not promised to have been published. The rows come from a
/// snapshot; a calendar without any is one of a snapshot that carries none.
/// </remarks>
public sealed class PublicationCalendar
{
    /// <summary>A calendar that knows nothing.</summary>
    public static PublicationCalendar Empty { get; } = new();

    /// <summary>When counts are first shown.</summary>
    public ImmutableArray<PublicationTime> Times { get; init; } = [];

    /// <summary>The days without publication, the rule to be named first where several cover a day.</summary>
    public ImmutableArray<SilenceRule> Silences { get; init; } = [];

    /// <summary>What was announced of single days.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Changes of definition and of rhythm.</summary>
    public ImmutableArray<DefinitionBreak> Breaks { get; init; } = [];

    /// <summary>By how much recounts changed counts.</summary>
    public ImmutableArray<Recount> Recounts { get; init; } = [];

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

    /// <summary>What <see cref="SilenceOf"/> says of days that follow each other.</summary>
    /// <param name="id">The series.</param>
    /// <param name="firstDay">The first of the days.</param>
    /// <param name="days">How many there are.</param>
    /// <returns>One rule a day, or null where none covers the day.</returns>
    public SilenceRule?[] SilencesOf(SeriesId id, LocalDate firstDay, int days)
    {
        ArgumentNullException.ThrowIfNull(id);
        var found = new SilenceRule?[days];
        foreach (var rule in Silences)
        {
            if (!rule.Concerns(id))
            {
                continue;
            }

            var end = Math.Min(days, Period.DaysBetween(firstDay, rule.To) + 1);
            for (var i = Math.Max(0, Period.DaysBetween(firstDay, rule.From)); i < end; i++)
            {
                if (found[i] is null && rule.Covers(firstDay.PlusDays(i).DayOfWeek))
                {
                    found[i] = rule;
                }
            }
        }

        return found;
    }

    /// <summary>What was announced of a day of a series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The moment by which it must have been announced; null for whenever.</param>
    public IEnumerable<Notice> NoticesOf(SeriesId id, LocalDate day, AsOf? asOf = null) =>
        Notices.Where(notice => notice.Concerns(id, day) && notice.IsKnownBy(asOf));

    /// <summary>The change of definition that recounted earlier days between what a reader could see and a release.</summary>
    /// <param name="id">The series.</param>
    /// <param name="seen">When the reader looked.</param>
    /// <param name="released">When the counts at hand were published.</param>
    /// <returns>The break, or null where both count alike.</returns>
    public DefinitionBreak? BreakBetween(SeriesId id, Instant seen, Instant released)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Breaks.FirstOrDefault(one => one.LiesBetween(id, seen, released));
    }

    /// <summary>The breaks that lie among some days.</summary>
    /// <param name="id">The series.</param>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="asOf">The moment of the question, by which the break must have come; null for the newest release.</param>
    public IEnumerable<DefinitionBreak> BreaksWithin(SeriesId id, DateInterval days, AsOf? asOf = null) =>
        Breaks.Where(one => one.LiesWithin(id, days) && (asOf is null || one.Since <= asOf.Instant));

    /// <summary>The break that put people of all earlier days on one day.</summary>
    /// <param name="series">The series.</param>
    /// <param name="day">The day.</param>
    /// <returns>The break, or null where none did.</returns>
    public DefinitionBreak? BacklogOn(SeriesSelector series, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Breaks.FirstOrDefault(one => one.Kind == BreakKind.Backlog && one.Day == day && series.Members.Any(one.Concerns));
    }

    /// <summary>By how much a recount changed the counts of some days.</summary>
    /// <param name="id">The series.</param>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="isOfTotals">Whether totals to date are meant.</param>
    /// <returns>The bounds, or null where one of the days was not measured.</returns>
    public Recount? RecountOf(SeriesId id, DateInterval days, bool isOfTotals) => Recount.Over(Recounts, id, days, isOfTotals);

    /// <summary>Whether any rule concerns a series at all; where none does, no day of it need be asked for.</summary>
    /// <param name="id">The series.</param>
    public bool IsEverSilent(SeriesId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var rule in Silences)
        {
            if (rule.Concerns(id))
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
    /// <returns>What the source's publication time says; the end of the day in Europe/London where none is known.</returns>
    public Instant FirstShown(Source source, DateBasis basis, LocalDate day)
    {
        foreach (var time in Times)
        {
            if (time.Source == source && time.Basis == basis)
            {
                return time.Of(day);
            }
        }

        return London.StartOf(day.PlusDays(1));
    }
}
