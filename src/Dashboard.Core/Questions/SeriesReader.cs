using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Questions;

/// <summary>Reads what a selector names from a store: the right vintage, day by day, areas added.</summary>
/// <remarks>
/// A country that is held in parts only (see <see cref="HeldSeries"/>) is read as their sum. The reader holds nothing but
/// what it was given; safe to use from several threads.
/// </remarks>
/// <param name="store">Where the releases are kept.</param>
/// <param name="calendar">When the publishers were silent; made when a question first needs it.</param>
public sealed class SeriesReader(ISeriesStore store, Lazy<PublicationCalendar> calendar)
{
    /// <summary>Reads from a store, with a calendar that is there already.</summary>
    /// <param name="store">Where the releases are kept.</param>
    /// <param name="calendar">When the publishers were silent.</param>
    public SeriesReader(ISeriesStore store, PublicationCalendar calendar)
        : this(store, new Lazy<PublicationCalendar>(calendar))
    {
    }

    /// <summary>Where the releases are kept.</summary>
    public ISeriesStore Store => store;

    /// <summary>When the publishers were silent, and what they announced.</summary>
    public PublicationCalendar Calendar => calendar.Value;

    /// <summary>Reads a series.</summary>
    /// <param name="selector">What to read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// The series as asked for, or why there is none: no such series is held, or no release that old. A strict as-of never
    /// takes a later release.
    /// </returns>
    public async ValueTask<Answer<SeriesReading>> ReadAsync(SeriesSelector selector, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var parts = ImmutableArray.CreateBuilder<SeriesPart>(selector.Areas.Length);
        foreach (var member in selector.Members)
        {
            var histories = await FindAsync(member, cancellation).ConfigureAwait(false);
            if (histories.Count == 0)
            {
                return Answer<SeriesReading>.Missing(await UnknownAsync(selector, member, cancellation).ConfigureAwait(false));
            }

            foreach (var history in histories)
            {
                if (Read(history, selector.AsOf) is not { } vintage)
                {
                    return Answer<SeriesReading>.Missing(TooEarly(selector, history));
                }

                var daily = GapFinder.Read(SeriesSelector.Of(history.Id).At(selector.AsOf), history.Id, vintage, Calendar);
                parts.Add(new SeriesPart(history.Id, vintage, daily));
            }
        }

        var whole = parts.Count == 1 ? parts[0].Daily : SeriesSum.Of(selector, [.. parts.Select(part => part.Daily)]);
        return Answer<SeriesReading>.Found(new SeriesReading(whole, parts.DrainToImmutable()));
    }

    private Vintage? Read(RevisionHistory history, AsOf? asOf) => asOf switch
    {
        null => history.Latest,
        { AllowsLaterServed: true } => history.AsLaterServed(
            asOf.Instant, day => Calendar.FirstShown(history.Id.Source, history.Id.Basis, day)),
        _ => history.AsOf(asOf.Instant),
    };

    private static SeriesAbsence TooEarly(SeriesSelector selector, RevisionHistory history)
    {
        var oldest = history.Releases[0].ReleasedAt;
        var day = selector.AsOf!.Day ?? London.DayOf(selector.AsOf.Instant);
        var text = selector.AsOf.AllowsLaterServed
            ? Invariant($"{history.Id} had no day published by {selector.AsOf}: its first day is {history.Days.Start:uuuu-MM-dd}.")
            : Invariant($"{history.Id} is not held as of {selector.AsOf}: the oldest release held is of {oldest}; ask for @~{day:uuuu-MM-dd} to see the days published by then as later served.");
        return new SeriesAbsence(selector, IsUnknownSeries: false, text, [history.Id]);
    }

    /// <summary>The histories to add for one area; none where it is not held, not even in parts.</summary>
    private async ValueTask<List<RevisionHistory>> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation).ConfigureAwait(false) is { } own)
        {
            return [own];
        }

        var held = HeldSeries.In(await store.ListAsync(cancellation).ConfigureAwait(false));
        var histories = new List<RevisionHistory>();
        foreach (var part in held.PartsOf(id))
        {
            if (await store.FindAsync(part, cancellation).ConfigureAwait(false) is { } history)
            {
                histories.Add(history);
            }
        }

        return histories;
    }

    private async ValueTask<SeriesAbsence> UnknownAsync(SeriesSelector selector, SeriesId id, CancellationToken cancellation)
    {
        var held = await store.ListAsync(cancellation).ConfigureAwait(false);
        var nearest = NearestSeries.To(id, [.. held.Select(summary => summary.Id)]);
        var text = nearest.IsEmpty
            ? Invariant($"No series {id} is held, nor any other.")
            : Invariant($"No series {id} is held.{NearestSeries.Sentence(nearest)}");
        return new SeriesAbsence(selector, IsUnknownSeries: true, text, nearest);
    }
}
