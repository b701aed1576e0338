using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What became of the count of a day, release by release?</summary>
/// <param name="Series">The series, of one area; its moment limits the releases used, also where it is written with <c>~</c>.</param>
/// <param name="Day">The day.</param>
public sealed record DayStoryQuestion(SeriesSelector Series, LocalDate Day)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The story, or why there is none: no such series, no release that old, or no count for the day in any.</returns>
    public async ValueTask<Answer<DayStory>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var found = await VintageHistory.FindAsync(reader, Series, cancellation).ConfigureAwait(false);
        if (found.Value is not { } history)
        {
            return Answer<DayStory>.Missing(found.Absence!);
        }

        return DayStory.Of(Series, history, Day, reader.Calendar) is { } story
            ? Answer<DayStory>.Found(story)
            : Answer<DayStory>.Missing(new SeriesAbsence(
                Series,
                IsUnknownSeries: false,
                Invariant($"No release of {Series} has a count for {Day:uuuu-MM-dd}: its releases speak of {history.Days.Start:uuuu-MM-dd} to {history.Days.End:uuuu-MM-dd}."),
                []));
    }
}
