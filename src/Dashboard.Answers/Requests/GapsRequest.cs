using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>What happened on each day of series?</summary>
/// <param name="Series">The series.</param>
/// <param name="Days">The days; an open end is the series' own.</param>
/// <param name="All">Whether days with a plain report are told too.</param>
public sealed record GapsRequest(ImmutableArray<SeriesSelector> Series, AskedDays Days, bool All) : Request<ImmutableArray<GapsAnswer>>
{
    /// <inheritdoc/>
    public override Task<ImmutableArray<GapsAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValuesOfAsync(Series, selector => new GapsQuestion(selector, Days.OrAny(), All).AskAsync(reader, cancellation));

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<GapsAnswer> answer) => new(GapsTable.Of(answer));
}
