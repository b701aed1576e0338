using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Pages.Parts;
using Dashboard.Web.Serving;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Pages;

/// <summary>Shows the pages.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app)
    {
        foreach (var page in SitePages.All)
        {
            app.MapMethods(page.Path, Methods, http => ShowAsync(http, page)).ExcludeFromDescription();
        }

        app.MapPost(SitePages.Ledger.Path, LedgerUpload.CheckAsync).ExcludeFromDescription();
        app.MapFallback(http => ProblemPage(new ApiProblem(
            StatusCodes.Status404NotFound, "There is no such page", "There is nothing at this address.", null)).ExecuteAsync(http)).ExcludeFromDescription();
    }

    /// <summary>A page that says what is wrong.</summary>
    public static IResult ProblemPage(ApiProblem problem) => new DeferredResult(async http => new BodyResult(
        await http.RequestServices.GetRequiredService<PageRenderer>().RenderAsync(
            problem.Title, string.Empty, typeof(ProblemView), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Problem"] = problem }),
        BodyResult.Never,
        problem.Status));

    /// <summary>Renders a page with its answer, or with what is wrong with the question.</summary>
    public static Task<Body> RenderAsync(HttpContext http, SitePage page, AskedFields asked, object? answer, ApiProblem? problem) =>
        http.RequestServices.GetRequiredService<PageRenderer>().RenderAsync(
            page.Title, page.Path, page.View, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Asked"] = asked, ["AnswerOrNone"] = answer, ["Problem"] = problem });

    private static async Task ShowAsync(HttpContext http, SitePage page)
    {
        var given = new AskedFields(http.Request.Query);
        var asked = given.IsEmpty ? new AskedFields(QueryHelpers.ParseQuery(page.UsualQuery)) : given;
        try
        {
            given.RequireOnly(page.Fields);
            var figures = http.RequestServices.GetRequiredService<ServedFigures>();
            var body = await http.RequestServices.GetRequiredService<BodyCache>().GetAsync(
                Invariant($"{await figures.VersionAsync(http.RequestAborted)}page {page.Path}{asked.Query}"),
                async cancellation => await RenderAsync(http, page, asked, await page.AskAsync(asked, figures, cancellation), problem: null),
                http.RequestAborted);
            await new BodyResult(body, BodyResult.Fresh).ExecuteAsync(http);
        }
        catch (Exception e) when (ApiProblem.Of(e) is { } problem)
        {
            // The form stays as it was filled in, with what is wrong beside it.
            await new BodyResult(await RenderAsync(http, page, asked, answer: null, problem), BodyResult.Never, problem.Status).ExecuteAsync(http);
        }
    }

    private sealed class DeferredResult(Func<HttpContext, Task<BodyResult>> make) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext) => await (await make(httpContext)).ExecuteAsync(httpContext);
    }
}
