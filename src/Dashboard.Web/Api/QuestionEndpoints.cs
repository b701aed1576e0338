using Dashboard.Answers.Requests;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Serving;
using Microsoft.Extensions.Primitives;

namespace Dashboard.Web.Api;

/// <summary>Answers questions with JSON, CSV or JSON lines: the bytes that the command line writes.</summary>
internal static class QuestionEndpoints
{
    public const string Root = "/api/v1/";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app)
    {
        foreach (var question in Questions.All)
        {
            if (question == Questions.OneSeries)
            {
                app.MapMethods(Root + "series/{selector}", Methods, (HttpContext http, string selector) => OneSeriesAsync(http, selector)).WithMetadata(question);
                continue;
            }

            // As a plain delegate: a request delegate has no place in the interface's document.
            Delegate answer = (HttpContext http) => AnswerAsync(http, question, AnswerForms.OfAccept(http.Request));
            app.MapMethods(Root + question.Name, Methods, answer).WithMetadata(question);
            foreach (var (form, ending, _) in AnswerForms.All)
            {
                app.MapMethods(Invariant($"{Root}{question.Name}.{ending}"), Methods, http => AnswerAsync(http, question, form)).ExcludeFromDescription();
            }
        }

        app.Map("/api/{**rest}", http => WriteAsync(http, OtherMethods.Of(http) ?? Unknown()))
            .ExcludeFromDescription();
    }

    public static Task WriteAsync(HttpContext http, IResult result) => result.ExecuteAsync(http);

    /// <summary>The series' name may end in the form wanted.</summary>
    private static Task OneSeriesAsync(HttpContext http, string selector)
    {
        var (name, form) = (selector, AnswerForms.OfAccept(http.Request));
        if (selector.LastIndexOf('.') is var dot and > 0 && AnswerForms.OfEnding(selector[(dot + 1)..]) is { } asked)
        {
            (name, form) = (selector[..dot], asked);
        }

        return AnswerAsync(http, Questions.OneSeries, form, KeyValuePair.Create(Fields.Series.Name, new StringValues(name)));
    }

    /// <summary>Answers a question in a form; null where the reader accepts none.</summary>
    public static async Task AnswerAsync(HttpContext http, Question question, AnswerForm? form, params KeyValuePair<string, StringValues>[] inPath)
    {
        if (form is not { } wanted)
        {
            await WriteAsync(http, NotAcceptable());
            return;
        }

        var asked = new AskedFields(http.Request.Query);
        asked.RequireOnly([.. question.Fields.Where(field => !field.IsInPath)]);
        var whole = new AskedFields(http.Request.Query.Concat(inPath));
        var figures = http.RequestServices.GetRequiredService<ServedFigures>();
        var request = question.Ask(whole, figures);
        var name = question == Questions.OneSeries ? "series" : question.Name.Split('/')[^1];
        var body = await http.RequestServices.GetRequiredService<BodyCache>().GetAsync(
            Invariant($"{await figures.VersionAsync(http.RequestAborted)}{question.Name}.{wanted}{whole.Query}"),
            async cancellation => Write(await request.AnswerAsync(figures.Reader, cancellation), wanted, name),
            http.RequestAborted);
        await WriteAsync(http, new BodyResult(body, BodyResult.Fresh));
    }

    /// <summary>An answer in a form, as a file of a name.</summary>
    public static Body Write(AnswerDocument answer, AnswerForm form, string name)
    {
        using var bytes = new MemoryStream();
        answer.Write(form, bytes);
        return new Body(bytes.ToArray(), AnswerForms.ContentTypeOf(form)) { FileName = Invariant($"{name}.{AnswerForms.EndingOf(form)}") };
    }

    private static IResult Unknown() => new ApiProblem(
        StatusCodes.Status404NotFound, "There is no such question", "There is nothing at this address; /api lists what is answered.", null).ToResult();

    public static IResult NotAcceptable() => new ApiProblem(
        StatusCodes.Status406NotAcceptable,
        "None of the forms accepted is written",
        Invariant($"Answers are {ChoiceText.OneOf(AnswerForms.All.Select(one => one.MediaType))}; the address may also end in {ChoiceText.OneOf(AnswerForms.All.Select(one => "." + one.Ending))}."),
        "Accept").ToResult();
}
