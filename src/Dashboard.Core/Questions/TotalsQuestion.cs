using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How did the total to date of a series grow?</summary>
/// <param name="Series">The series, of a source that gives totals.</param>
/// <param name="Window">The days, both ends included.</param>
public sealed record TotalsQuestion(SeriesSelector Series, DateInterval Window)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The totals as published, added over the selector's areas; or why there are none.</returns>
    public async ValueTask<Answer<TotalsAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var answer = await reader.ReadAsync(Series, cancellation).ConfigureAwait(false);
        if (answer.Value is not { } reading)
        {
            return Answer<TotalsAnswer>.Missing(answer.Absence!);
        }

        if (!reading.IsCumulative)
        {
            return Answer<TotalsAnswer>.Missing(new SeriesAbsence(
                Series, IsUnknownSeries: false, Invariant($"{Series} is held as daily counts from {reading.Daily.FirstDay:uuuu-MM-dd} on, not as totals to date: ask for a series of jhu."), []));
        }

        var first = reading.Parts.Aggregate(Window.Start, (day, part) => LocalDate.Max(day, part.Vintage.Run.FirstDay));
        var last = reading.Parts.Aggregate(Window.End, (day, part) => LocalDate.Min(day, part.Vintage.Run.LastDay));
        if (first > last)
        {
            return Answer<TotalsAnswer>.Missing(SeriesAbsence.OutsideWindow(Series, reading.Daily.Days, Window));
        }

        ImmutableArray<long?> totals =
        [
            .. new DateInterval(first, last).Select(day => reading.Parts.Aggregate((long?)0, (sum, part) => sum + part.Vintage.Run[day])),
        ];
        return Answer<TotalsAnswer>.Found(new TotalsAnswer(Series, new CumulativeSeries(first, totals), BreakIn(reading, reader.Calendar)));
    }

    /// <summary>A change of definition between the moment asked for and the release that the totals come from.</summary>
    private static DefinitionBreak? BreakIn(SeriesReading reading, PublicationCalendar calendar) => reading.Selector.AsOf is not { } asOf ? null
        : reading.Parts
            .Select(part => calendar.BreakBetween(part.Id, asOf.Instant, part.Vintage.Stamps.Max(stamp => stamp.ReleasedAt ?? Instant.MinValue)))
            .FirstOrDefault(known => known is not null);
}
