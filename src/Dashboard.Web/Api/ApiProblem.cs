using Dashboard.Answers;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Core.Series;
using Dashboard.Storage.Databases;
using Dashboard.Web.Asking;

namespace Dashboard.Web.Api;

/// <summary>What a reader is told of a request that has no answer (RFC 9457): one line, and the field at fault.</summary>
/// <param name="Status">The status.</param>
/// <param name="Title">The kind of problem, in a few words.</param>
/// <param name="Detail">What is wrong and what would be right.</param>
/// <param name="Field">The field at fault; null where no single one is.</param>
public sealed record ApiProblem(int Status, string Title, string Detail, string? Field)
{
    /// <summary>Of a field that may be given several times, which value is wrong or wanting, counted from 0; null where that isn't known.</summary>
    public int? Place { get; private init; }

    /// <summary>The series that has no answer; null where it isn't that.</summary>
    private SeriesSelector? Absent { get; init; }

    /// <summary>What is to be said of an exception; null of one that is no reader's fault.</summary>
    public static ApiProblem? Of(Exception exception) => exception switch
    {
        TooMuchException tooMuch => new(StatusCodes.Status413PayloadTooLarge, "Too much is asked for", tooMuch.Message, tooMuch.Field),
        RequestRefusedException refused => new(StatusCodes.Status400BadRequest, "The request can't be meant", refused.MessageIn(FieldNaming.Address), refused.Field) { Place = refused.Place },
        PictureRefusedException => new(StatusCodes.Status400BadRequest, "The picture can't be drawn", exception.Message, null),
        UnansweredException unanswered => new(StatusCodes.Status404NotFound, "There is no such answer", unanswered.Message, "series") { Absent = unanswered.Absence.Selector },
        TimeoutException => new(StatusCodes.Status503ServiceUnavailable, "The answer takes too long", "The answer takes longer than is allowed; ask for fewer series or days.", null),
        StoreException => new(StatusCodes.Status503ServiceUnavailable, "The store can't be read", "The figures pulled since the snapshot can't be read just now; ask again in a while.", null),
        _ => null,
    };

    /// <summary>Whether it is a value of a form that is at fault: of several, the one that is wrong or wanting and no other.</summary>
    /// <param name="field">The field.</param>
    /// <param name="place">Which of its values, counted from 0.</param>
    /// <param name="asked">What was written.</param>
    public bool IsOf(Field field, int place, AskedFields asked)
    {
        if (Field != field.Name)
        {
            return false;
        }

        var texts = asked.Texts(field);
        return Place is { } wrong ? place == wrong
            : Absent is { } absent && texts.Any(text => Names(text, absent)) ? place < texts.Length && Names(texts[place], absent)
            : place < Math.Max(1, texts.Length);
    }

    public IResult ToResult() => TypedResults.Problem(
        Detail, statusCode: Status, title: Title, extensions: Field is null ? null : [KeyValuePair.Create<string, object?>("field", Field)]);

    // A sum is at fault where one of its parts is not held.
    private static bool Names(string text, SeriesSelector absent) =>
        SeriesSelector.TryParse(text, out var series, out _) && absent.Members.All(series.Members.Contains);
}
