using Dashboard.Answers.Requests;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Pages.Content;
using Dashboard.Web.Serving;

namespace Dashboard.Web.Pages;

/// <summary>Checks a reader's own ledger: read and answered in memory, and kept nowhere.</summary>
internal static class LedgerUpload
{
    public static async Task CheckAsync(HttpContext http)
    {
        var asked = new AskedFields([]);
        try
        {
            var answer = await http.RequestServices.GetRequiredService<Turns>().DoAsync(cancellation => AnswerAsync(http, cancellation), http.RequestAborted);
            await new BodyResult(await PageEndpoints.RenderAsync(http, SitePages.Ledger, asked, answer, problem: null), BodyResult.Never).ExecuteAsync(http);
        }
        catch (Exception e) when (SentLedger.ProblemOf(e) is { } problem)
        {
            await new BodyResult(await PageEndpoints.RenderAsync(http, SitePages.Ledger, asked, answer: null, problem), BodyResult.Never, problem.Status).ExecuteAsync(http);
        }
    }

    private static async Task<LedgerAnswer> AnswerAsync(HttpContext http, CancellationToken cancellation)
    {
        var (name, ledger) = await SentLedger.ReadAsync(http.Request, cancellation);
        var figures = http.RequestServices.GetRequiredService<ServedFigures>();
        return new LedgerAnswer(await new ClaimsRequest(ledger).AskAsync(figures.Reader, cancellation), name);
    }
}
