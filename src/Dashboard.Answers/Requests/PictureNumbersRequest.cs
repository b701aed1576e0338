using Dashboard.Answers.Pictures;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>Which numbers does a picture show?</summary>
/// <param name="Kind">The kind of picture.</param>
/// <param name="Picture">What it shows.</param>
public sealed record PictureNumbersRequest(IPictureKind Kind, PictureRequest Picture) : Request<Picture>
{
    /// <inheritdoc/>
    public override Task<Picture> AskAsync(SeriesReader reader, CancellationToken cancellation) => Kind.AskAsync(Picture, reader, cancellation);

    /// <inheritdoc/>
    public override AnswerDocument Write(Picture answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new AnswerDocument(answer.Tables[0].Table);
    }
}
