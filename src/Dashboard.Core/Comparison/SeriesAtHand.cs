using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Reads series for one explanation and keeps what was read, since neighbouring states ask for the same.</summary>
/// <remarks>Make one an explanation, and let it go with it. Not safe for use from several threads.</remarks>
internal sealed class SeriesAtHand(SeriesReader reader)
{
    private readonly Dictionary<(SeriesSelector Selector, string Policy), Reconciled?> _read = [];

    public ISeriesStore Store => reader.Store;

    public PublicationCalendar Calendar => reader.Calendar;

    /// <summary>A series as of its moment; where no release that old is held, the days published by then as later served, marked so.</summary>
    /// <returns>The series, or null where neither is held.</returns>
    public async ValueTask<Reconciled?> ReadAsync(SeriesSelector selector, IReconciliationPolicy policy, CancellationToken cancellation) =>
        await ReadStrictlyAsync(selector, policy, cancellation).ConfigureAwait(false) is { } held ? held
            : selector.AsOf is { AllowsLaterServed: false } asOf
                ? await ReadStrictlyAsync(selector.At(AsLaterServed(asOf)), policy, cancellation).ConfigureAwait(false)
                : null;

    /// <summary>A series as of its moment, and nothing in its place.</summary>
    public async ValueTask<Reconciled?> ReadStrictlyAsync(SeriesSelector selector, IReconciliationPolicy policy, CancellationToken cancellation)
    {
        if (!_read.TryGetValue((selector, policy.Name), out var read))
        {
            read = (await ReconcileQuestion.AskAsync(reader, selector, policy, cancellation).ConfigureAwait(false)).Value;
            _read.Add((selector, policy.Name), read);
        }

        return read;
    }

    /// <summary>One day of a series as <see cref="ReadAsync"/> reports it. Each area is read once, whatever sums it is asked for in.</summary>
    /// <returns>The day, or null where an area is not held at all.</returns>
    public async ValueTask<DayEntry?> ReadDayAsync(SeriesSelector selector, LocalDate day, CancellationToken cancellation) =>
        await ReadDayStrictlyAsync(selector, day, cancellation).ConfigureAwait(false) is { } held ? held
            : selector.AsOf is { AllowsLaterServed: false } asOf
                ? await ReadDayStrictlyAsync(selector.At(AsLaterServed(asOf)), day, cancellation).ConfigureAwait(false)
                : null;

    /// <summary>
    /// A series as it settled: the newest release that still counts as at its moment, so before the next break of definition,
    /// and days without report from later releases.
    /// </summary>
    public async ValueTask<DailySeries?> SettledAsync(SeriesSelector selector, CancellationToken cancellation)
    {
        var asOf = selector.AsOf is not { } own || BreakAfter(selector, own.Instant) is not { } since
            ? null
            : AsOf.EndOf(London.DayOf(since).PlusDays(-1));
        return (await ReadAsync(selector.At(asOf), new BackfillPolicy(), cancellation).ConfigureAwait(false))?.Treated;
    }

    /// <summary>The same moment, days of which no release of the time is held included.</summary>
    public static AsOf AsLaterServed(AsOf asOf) =>
        asOf.Day is { } day ? AsOf.EndOf(day, allowsLaterServed: true) : AsOf.At(asOf.Instant, allowsLaterServed: true);

    private async ValueTask<DayEntry?> ReadDayStrictlyAsync(SeriesSelector selector, LocalDate day, CancellationToken cancellation)
    {
        var parts = new List<DailySeries>(selector.Areas.Length);
        foreach (var area in selector.Areas)
        {
            var alone = new SeriesSelector(selector.Source, [area], selector.Metric, selector.Basis, selector.AsOf);
            if (await ReadStrictlyAsync(alone, new GapPolicy(), cancellation).ConfigureAwait(false) is not { } read)
            {
                return null;
            }

            parts.Add(read.AsReported);
        }

        return parts.Count == 1 ? parts[0][day] : SeriesSum.On([.. parts], day);
    }

    private Instant? BreakAfter(SeriesSelector selector, Instant moment) =>
        selector.Members.Select(id => Calendar.BreakBetween(id, moment, Instant.MaxValue)?.Since).Min();
}
