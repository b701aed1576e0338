using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>What became of a day's count, release by release?</summary>
/// <param name="Series">The series.</param>
/// <param name="Day">The day.</param>
public sealed record DayStoryRequest(ImmutableArray<SeriesSelector> Series, LocalDate Day) : Request<ImmutableArray<DayStory>>
{
    /// <inheritdoc/>
    public override Task<ImmutableArray<DayStory>> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValuesOfAsync(Series, selector => new DayStoryQuestion(selector, Day).AskAsync(reader, cancellation));

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<DayStory> answer) => new(VintagesTable.Of(answer));
}
