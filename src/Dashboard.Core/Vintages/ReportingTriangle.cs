using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>
/// Counts by specimen (or death) day and by lag: rows are days, columns the days from the day to the release, both in Europe/London.
/// </summary>
/// <remarks>
/// A cell holds what was in force on the evening of a day with a release; the days between releases have no cells, so that
/// a count is never taken for newer than it is. Of several releases on one day the last counts. Every cell at day + lag is
/// known from that day on: whoever reads only cells up to a day sees nothing of later releases. Dense and immutable; safe
/// to read from several threads.
/// </remarks>
public sealed class ReportingTriangle
{
    /// <summary>The longest lag that has a column, in days: eleven weeks.</summary>
    public const int LongestLagDays = 77;

    /// <summary>From this lag on a count may be taken for settled where the releases of the last days before the full four weeks lack.</summary>
    private const int LeastSettledLagDays = 21;

    /// <summary>The same where a change of definition cuts the four weeks short.</summary>
    private const int LeastLagBeforeBreakDays = 14;

    private const int NoRelease = -1;
    private const int Columns = LongestLagDays + 1;

    private readonly long?[] _cells;
    private readonly int[] _definitions;

    private ReportingTriangle(SeriesId id, LocalDate firstDay, int dayCount)
    {
        (Id, FirstDay) = (id, firstDay);
        (_cells, _definitions) = (new long?[dayCount * Columns], new int[dayCount]);
        Array.Fill(_definitions, NoRelease);
    }

    /// <summary>The series.</summary>
    public SeriesId Id { get; }

    /// <summary>The day of the first row.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>How many days there are from the first row to the last release, both included.</summary>
    public int DayCount => _definitions.Length;

    /// <summary>Sets the releases of a series out as a triangle.</summary>
    /// <param name="history">The releases, all of which are used; daily counts.</param>
    /// <param name="calendar">When the source began to count something else.</param>
    /// <exception cref="ArgumentException">The source gives counts to date.</exception>
    public static ReportingTriangle Of(RevisionHistory history, PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(calendar);
        if (history.Form != SeriesForm.Daily)
        {
            throw new ArgumentException(Invariant($"A reporting triangle is made of daily counts; {history.Id} is {history.Form}."), nameof(history));
        }

        var first = history.Days.Start;
        var last = LocalDate.Max(history.Days.End, London.DayOf(history.Releases[^1].ReleasedAt));
        var triangle = new ReportingTriangle(history.Id, first, Period.DaysBetween(first, last) + 1);
        var inForce = new long?[triangle.DayCount];
        var oldest = history.Releases[0].ReleasedAt;
        foreach (var release in history.Releases)
        {
            release.Run.Entries.AsSpan().CopyTo(inForce.AsSpan(Period.DaysBetween(first, release.Run.FirstDay)));
            triangle.Take(inForce, Period.DaysBetween(first, London.DayOf(release.ReleasedAt)), DefinitionOf(history.Id, oldest, release.ReleasedAt, calendar));
        }

        return triangle;
    }

    /// <summary>The count of a day at a lag; null where nothing was released that day, or without the day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="lagDays">Days from the day to the release: 0 to <see cref="LongestLagDays"/>.</param>
    public long? this[LocalDate day, int lagDays] => At(Period.DaysBetween(FirstDay, day), lagDays);

    /// <summary>The count of a row at a lag, null where there is none; rows count from <see cref="FirstDay"/>.</summary>
    internal long? At(int row, int lagDays) =>
        row >= 0 && row < DayCount && lagDays is >= 0 and <= LongestLagDays ? _cells[(row * Columns) + lagDays] : null;

    /// <summary>Whether something was released on a day, counted from <see cref="FirstDay"/>.</summary>
    internal bool IsReleaseDay(int day) => day >= 0 && day < DayCount && _definitions[day] != NoRelease;

    /// <summary>Whether two days with a release count under the same definition.</summary>
    internal bool CountAlike(int releaseDay, int otherReleaseDay) => _definitions[releaseDay] == _definitions[otherReleaseDay];

    /// <summary>
    /// The count that a row is taken to have settled at: the newest up to 28 days after the day, as old as 21 days where need be, or
    /// as 14 where another definition follows.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="likeRelease">A day with a release: only releases that count as it does are used.</param>
    /// <returns>The count and its lag; null where no such release is held. The count is null where it has no entry.</returns>
    internal (long? Count, int LagDays)? SettledCount(int row, int likeRelease)
    {
        var isCutByBreak = false;
        for (var lag = Development.SettledLagDays; lag >= (isCutByBreak ? LeastLagBeforeBreakDays : LeastSettledLagDays); lag--)
        {
            if (!IsReleaseDay(row + lag))
            {
                continue;
            }

            if (CountAlike(row + lag, likeRelease))
            {
                return (At(row, lag), lag);
            }

            isCutByBreak = true;
        }

        return null;
    }

    /// <summary>The position of a day among the rows; outside them where it is.</summary>
    internal int RowOf(LocalDate day) => Period.DaysBetween(FirstDay, day);

    /// <summary>How many recounts a release has behind it since the oldest held.</summary>
    private static int DefinitionOf(SeriesId id, Instant oldest, Instant released, PublicationCalendar calendar) =>
        calendar.Breaks.Count(one => one.LiesBetween(id, oldest, released));

    private void Take(ReadOnlySpan<long?> inForce, int releaseDay, int definition)
    {
        // A release older than its own first day has no row; no source held publishes ahead.
        if (releaseDay < 0)
        {
            return;
        }

        _definitions[releaseDay] = definition;
        for (var lag = 0; lag <= Math.Min(LongestLagDays, releaseDay); lag++)
        {
            _cells[((releaseDay - lag) * Columns) + lag] = inForce[releaseDay - lag];
        }
    }
}
