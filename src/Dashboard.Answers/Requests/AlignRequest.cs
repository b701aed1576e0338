using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>By how many days is one series behind another?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Window">The days looked at, both ends included.</param>
public sealed record AlignRequest(SeriesSelector First, SeriesSelector Second, DateInterval Window) : Request<AlignAnswer>
{
    /// <inheritdoc/>
    public override async Task<AlignAnswer> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValueOf(await new AlignQuestion(First, Second, Window).AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public override AnswerDocument Write(AlignAnswer answer) => new(AlignTable.Of(answer));
}
