using Dashboard.Answers.Requests;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Serving;

namespace Dashboard.Web.Api;

/// <summary>Checks a ledger that a program sends: read and answered in memory, and kept nowhere.</summary>
internal static class ClaimsEndpoint
{
    /// <summary>What may be sent.</summary>
    public static readonly string[] Taken = ["text/csv", "multipart/form-data"];

    /// <summary>What it answers, in a sentence.</summary>
    public const string Says = "A ledger of one's own, sent as CSV or as the file of a form, each figure with its verdict; it is checked in memory and kept nowhere.";

    private const string Name = "claims";

    public static void Map(WebApplication app)
    {
        Delegate check = (HttpContext http) => CheckAsync(http, AnswerForms.OfAccept(http.Request));
        app.MapPost(QuestionEndpoints.Root + Name, check).WithSummary(Says);
        foreach (var (form, ending, _) in AnswerForms.All)
        {
            app.MapPost(Invariant($"{QuestionEndpoints.Root}{Name}.{ending}"), http => CheckAsync(http, form)).ExcludeFromDescription();
        }
    }

    private static async Task CheckAsync(HttpContext http, AnswerForm? form)
    {
        if (form is not { } wanted)
        {
            await QuestionEndpoints.WriteAsync(http, QuestionEndpoints.NotAcceptable());
            return;
        }

        try
        {
            var body = await http.RequestServices.GetRequiredService<Turns>().DoAsync(cancellation => AnswerAsync(http, wanted, cancellation), http.RequestAborted);
            await QuestionEndpoints.WriteAsync(http, new BodyResult(body, BodyResult.Never));
        }
        catch (Exception e) when (SentLedger.ProblemOf(e) is { } problem)
        {
            http.Response.Headers.CacheControl = BodyResult.Never;
            await QuestionEndpoints.WriteAsync(http, problem.ToResult());
        }
    }

    private static async Task<Body> AnswerAsync(HttpContext http, AnswerForm form, CancellationToken cancellation)
    {
        var (_, ledger) = await SentLedger.ReadAsync(http.Request, cancellation);
        var figures = http.RequestServices.GetRequiredService<ServedFigures>();
        return QuestionEndpoints.Write(await new ClaimsRequest(ledger).AnswerAsync(figures.Reader, cancellation), form, Name);
    }
}
