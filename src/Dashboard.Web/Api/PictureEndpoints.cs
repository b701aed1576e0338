using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Serving;

namespace Dashboard.Web.Api;

/// <summary>Draws pictures as PNG or SVG.</summary>
internal static class PictureEndpoints
{
    public const string Root = QuestionEndpoints.Root + "charts/";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app)
    {
        foreach (var kind in PictureKinds.All)
        {
            foreach (var (format, ending) in (ReadOnlySpan<(PictureFormats, string)>)[(PictureFormats.Svg, "svg"), (PictureFormats.Png, "png")])
            {
                var says = Invariant($"{kind.Summary[..^1]}, as {ending.ToUpperInvariant()}.");
                var question = new Question(Invariant($"charts/{kind.Name}.{ending}"), says, PictureQuestion.FieldsOf(kind), (_, _) => throw new NotSupportedException("A picture is no table."), string.Empty);
                Delegate draw = (HttpContext http) => DrawAsync(http, kind, format);
                app.MapMethods(Invariant($"{Root}{kind.Name}.{ending}"), Methods, draw).WithMetadata(question);
            }
        }

        foreach (var kind in PictureKinds.All)
        {
            var question = new Question(
                "charts/" + kind.Name, Invariant($"The numbers behind the picture '{kind.Name}'."), PictureQuestion.FieldsOf(kind),
                (asked, figures) => new PictureNumbersRequest(kind, PictureQuestion.Of(kind, asked, figures)), string.Empty);
            foreach (var (form, ending, _) in AnswerForms.All)
            {
                app.MapMethods(Invariant($"{Root}{kind.Name}.{ending}"), Methods, http => QuestionEndpoints.AnswerAsync(http, question, form)).ExcludeFromDescription();
            }
        }

        app.Map(Root + "{**rest}", http => QuestionEndpoints.WriteAsync(http, OtherMethods.Of(http) ?? Unknown())).ExcludeFromDescription();
    }

    private static async Task DrawAsync(HttpContext http, IPictureKind kind, PictureFormats format)
    {
        var asked = new AskedFields(http.Request.Query);
        asked.RequireOnly(PictureQuestion.FieldsOf(kind));
        var figures = http.RequestServices.GetRequiredService<ServedFigures>();
        var request = PictureQuestion.Of(kind, asked, figures);
        var body = await http.RequestServices.GetRequiredService<BodyCache>().GetAsync(
            Invariant($"{await figures.VersionAsync(http.RequestAborted)}{kind.Name}.{format}{asked.Query}"),
            async cancellation => Write(await kind.AskAsync(request, figures.Reader, cancellation), format, request.Look.Scale),
            http.RequestAborted);
        await QuestionEndpoints.WriteAsync(http, new BodyResult(body, BodyResult.Fresh));
    }

    private static Body Write(Picture picture, PictureFormats format, int scale)
    {
        using var bytes = new MemoryStream();
        PictureWriter.Write(picture, format, scale, bytes);
        var (type, ending) = format == PictureFormats.Png ? ("image/png", "png") : ("image/svg+xml; charset=utf-8", "svg");
        return new Body(bytes.ToArray(), type) { FileName = Invariant($"{picture.Name}.{ending}") };
    }

    private static IResult Unknown() => new ApiProblem(
        StatusCodes.Status404NotFound,
        "There is no such picture",
        Invariant($"A picture is {ChoiceText.OneOf(PictureKinds.All.Select(kind => kind.Name))}, followed by .svg or .png, or by .csv, .json or .jsonl for its numbers."),
        null).ToResult();
}
