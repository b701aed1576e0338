using Dashboard.Answers;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Storage.Databases;

namespace Dashboard.Web.Api;

/// <summary>What a reader is told of a request that has no answer (RFC 9457): one line, and the field at fault.</summary>
/// <param name="Status">The status.</param>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Detail">What is wrong and what would be right.</param>
/// <param name="Field">The field at fault; null where no single one is.</param>
public sealed record ApiProblem(int Status, string Title, string Detail, string? Field)
{
    /// <summary>What is to be said of an exception; null of one that is no reader's fault.</summary>
    public static ApiProblem? Of(Exception exception) => exception switch
    {
        TooMuchException tooMuch => new(StatusCodes.Status413PayloadTooLarge, "Too much is asked for", tooMuch.Message, tooMuch.Field),
        RequestRefusedException refused => new(StatusCodes.Status400BadRequest, "The request can't be meant", refused.MessageIn(FieldNaming.Address), refused.Field),
        PictureRefusedException => new(StatusCodes.Status400BadRequest, "The picture can't be drawn", exception.Message, null),
        UnansweredException unanswered => new(StatusCodes.Status404NotFound, "There is no such answer", unanswered.Message, "series"),
        TimeoutException => new(StatusCodes.Status503ServiceUnavailable, "The answer takes too long", "The answer takes longer than is allowed; ask for fewer series or days.", null),
        StoreException => new(StatusCodes.Status503ServiceUnavailable, "The store can't be read", "The figures pulled since the snapshot can't be read just now; ask again in a while.", null),
        _ => null,
    };

    public IResult ToResult() => TypedResults.Problem(
        Detail, statusCode: Status, title: Title, extensions: Field is null ? null : [KeyValuePair.Create<string, object?>("field", Field)]);
}
