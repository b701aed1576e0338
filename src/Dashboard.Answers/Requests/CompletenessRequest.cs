using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>How complete are the latest days, and what will they become?</summary>
/// <param name="Series">The series.</param>
public sealed record CompletenessRequest(ImmutableArray<SeriesSelector> Series) : Request<ImmutableArray<CompletenessAnswer>>
{
    /// <inheritdoc/>
    public override Task<ImmutableArray<CompletenessAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValuesOfAsync(Series, selector => new CompletenessQuestion(selector).AskAsync(reader, cancellation));

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<CompletenessAnswer> answer) => new(VintagesTable.Of(answer));
}
