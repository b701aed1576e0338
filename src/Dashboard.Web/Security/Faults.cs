using Dashboard.Web.Api;
using Dashboard.Web.Pages;

namespace Dashboard.Web.Security;

/// <summary>What becomes of a request that fails: a problem for programs, a page for people, and nothing of the server's own in either.</summary>
internal static partial class Faults
{
    public static void Use(WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            var problem = ApiProblem.Of(e);
            if (problem is null)
            {
                Log.Failed(app.Logger, e, http.Request.Path);
                problem = new ApiProblem(StatusCodes.Status500InternalServerError, "Something failed here", "The answer could not be made; it is no fault of the request.", null);
            }

            http.Response.Headers.CacheControl = "no-store";
            await (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? problem.ToResult() : PageEndpoints.ProblemPage(problem)).ExecuteAsync(http);
        }
    });

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A request for {Path} failed.")]
        public static partial void Failed(ILogger logger, Exception exception, string path);
    }
}
