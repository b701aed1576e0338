using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>What a reader must know of the days and releases that an answer spans: breaks, and what was announced.</summary>
/// <remarks>Only what was known by the answer's moment, but for a recount that the answer's own counts already hold.</remarks>
public sealed record Caveats
{
    private Caveats(ImmutableArray<DefinitionBreak> breaks, ImmutableArray<Notice> notices) => (Breaks, Notices) = (breaks, notices);

    /// <summary>Nothing to know.</summary>
    public static Caveats None { get; } = new([], []);

    /// <summary>The breaks spanned, in the order of the calendar.</summary>
    public ImmutableArray<DefinitionBreak> Breaks { get; }

    /// <summary>What was announced of the days, in the order of the calendar.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>Whether there is nothing to know.</summary>
    public bool IsEmpty => Breaks.IsEmpty && Notices.IsEmpty;

    /// <summary>A sentence a break, then a sentence a notice, each with a full stop.</summary>
    public IEnumerable<string> Sentences => Breaks.Select(SentenceOf).Concat(Notices.Select(SentenceOf));

    /// <summary>The texts alone, notices first, for a place that names the day itself; a break that a notice tells of is not told again.</summary>
    public IEnumerable<string> Texts => Notices.Select(notice => notice.Text)
        .Concat(Breaks.Where(_ => !Notices.Any(notice => notice.Effect == NoticeEffect.Redefined)).Select(one => one.Text));

    /// <summary><see cref="Texts"/> in one cell of a day's row, separated by semicolons; empty where there is nothing to know.</summary>
    public string DayNote => string.Join("; ", Texts);

    /// <summary><see cref="Sentences"/> in one cell of a row over many days; empty where there is nothing to know.</summary>
    public string WindowNote => string.Join(' ', Sentences);

    /// <summary>What is to be known of a series.</summary>
    /// <param name="series">The days shown, as they were read.</param>
    /// <param name="calendar">What was published when.</param>
    public static Caveats Of(DailySeries series, PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series.Selector, series.Days, series.Entries.Max(entry => entry.ReleasedAt), calendar);
    }

    /// <summary>What is to be known of some days of a series.</summary>
    /// <param name="selector">The series, and as of when.</param>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="newest">The newest release that the counts come from; null where there is none.</param>
    /// <param name="calendar">What was published when.</param>
    public static Caveats Of(SeriesSelector selector, DateInterval days, Instant? newest, PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(calendar);
        var members = selector.Members.ToList();
        return new Caveats(
            [.. calendar.Breaks.Where(one => members.Exists(id => IsSpanned(one, id)))],
            [.. calendar.Notices.Where(one => one.IsKnownBy(selector.AsOf) && members.Exists(id => one.Concerns(id, days)))]);

        bool IsSpanned(DefinitionBreak one, SeriesId id) =>
            (one.LiesWithin(id, days) && (selector.AsOf is null || one.Since <= selector.AsOf.Instant))
            || (selector.AsOf is { } asOf && newest is { } released && one.LiesBetween(id, asOf.Instant, released));
    }

    /// <summary>The recounts that a series holds and one as of an earlier moment, put beside it, does not.</summary>
    /// <param name="earlier">The other; without a moment it is no earlier.</param>
    /// <param name="series">The series, as it was read.</param>
    /// <param name="calendar">What was published when.</param>
    public static Caveats Since(SeriesSelector earlier, DailySeries series, PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(calendar);
        return earlier.AsOf is { } seen && series.Entries.Max(entry => entry.ReleasedAt) is { } released
            ? new Caveats([.. calendar.Breaks.Where(one => series.Selector.Members.Any(id => one.LiesBetween(id, seen.Instant, released)))], [])
            : None;
    }

    /// <summary>These and others, none twice.</summary>
    /// <param name="other">The others.</param>
    public Caveats With(Caveats other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsEmpty ? this : new Caveats([.. Breaks.Union(other.Breaks)], [.. Notices.Union(other.Notices)]);
    }

    /// <summary>Those that concern one day of the answer.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The answer's moment; null for the newest release.</param>
    /// <param name="releasedAt">The release that gave the day's count; null where there is none.</param>
    /// <returns>Notices of the day, breaks that begin on it, and a recount that its count alone holds.</returns>
    public Caveats On(LocalDate day, AsOf? asOf, Instant? releasedAt) => IsEmpty ? this : new Caveats(
        [.. Breaks.Where(one => one.Day == day || (one.Kind == BreakKind.Recounted && asOf?.Instant < one.Since && releasedAt >= one.Since))],
        [.. Notices.Where(notice => notice.Days.Contains(day))]);

    /// <summary>Those that concern a calendar year: breaks that begin in it, notices of days in it.</summary>
    /// <param name="year">The year.</param>
    public Caveats In(int year) => new(
        [.. Breaks.Where(one => one.Day.Year == year)],
        [.. Notices.Where(notice => notice.Days.Start.Year <= year && notice.Days.End.Year >= year)]);

    /// <summary>A break that lies among the releases of an answer.</summary>
    /// <param name="one">The break; null for none.</param>
    public static Caveats Of(DefinitionBreak? one) => one is null ? None : new Caveats([one], []);

    private static string SentenceOf(DefinitionBreak one) =>
        Invariant($"{one.Source.Title}, {one.Kind.ToTitle()} on {one.Day:uuuu-MM-dd}: {one.Text} ({one.Where}).");

    private static string SentenceOf(Notice notice)
    {
        var days = notice.Days.Length == 1 ? Invariant($"{notice.Days.Start:uuuu-MM-dd}") : Invariant($"{notice.Days.Start:uuuu-MM-dd} to {notice.Days.End:uuuu-MM-dd}");
        return Invariant($"{notice.Source.Title}, notice on {days}: {notice.Text} ({notice.Where}).");
    }
}
