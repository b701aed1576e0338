using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What could a reader see of two series at one moment?</summary>
/// <param name="First">The first series; its own as-of is not used.</param>
/// <param name="Second">The second series; its own as-of is not used.</param>
/// <param name="Window">The days, both ends included.</param>
/// <param name="SeenAt">The moment.</param>
public sealed record AsOfJoinQuestion(SeriesSelector First, SeriesSelector Second, DateInterval Window, Instant SeenAt)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// Both series day by day: from releases of the time where they are held, else the days published by then as later served, marked
    /// so; or why there is none.
    /// </returns>
    public async ValueTask<Answer<AsOfJoin>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var seen = AsOf.At(SeenAt, allowsLaterServed: true);
        var first = await reader.ReadAsync(First.At(seen), cancellation).ConfigureAwait(false);
        var second = await reader.ReadAsync(Second.At(seen), cancellation).ConfigureAwait(false);
        return first.Value is { Daily: var one } && second.Value is { Daily: var other }
            ? Answer<AsOfJoin>.Found(new AsOfJoin(First, Second, SeenAt, [.. Window.Select(day => new JoinedDay(day, one[day], other[day]))])
            {
                Caveats = CaveatsOf(one, reader.Calendar).With(CaveatsOf(other, reader.Calendar)),
            })
            : Answer<AsOfJoin>.Missing(first.Absence ?? second.Absence!);
    }

    private Caveats CaveatsOf(DailySeries series, PublicationCalendar calendar) =>
        series.Within(Window) is { } shown ? Caveats.Of(shown, calendar) : Caveats.None;
}
