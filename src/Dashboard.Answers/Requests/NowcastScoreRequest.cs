using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Answers.Requests;

/// <summary>How often did the estimates of unfinished days hold?</summary>
/// <param name="Series">The series.</param>
public sealed record NowcastScoreRequest(ImmutableArray<SeriesSelector> Series) : Request<ImmutableArray<NowcastScore>>
{
    /// <inheritdoc/>
    public override Task<ImmutableArray<NowcastScore>> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValuesOfAsync(Series, selector => new NowcastScoreQuestion(selector).AskAsync(reader, cancellation));

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<NowcastScore> answer) => new(VintagesTable.Of(answer));
}
