using System.Text.Json.Nodes;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dashboard.Worker;

/// <summary>The paths by which a worker tells how it is and takes orders; they have no guard of their own and belong on the loopback.</summary>
public static class PullingEndpoints
{
    private const string Prometheus = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>
    /// Maps <c>GET /healthz</c> (503 while the store can't be used), <c>GET /metrics</c> for Prometheus, and
    /// <c>POST /pull/{source}</c>, which orders a run at once.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    public static IEndpointRouteBuilder MapPulling(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapGet("/healthz", (RequestDelegate)HealthAsync);
        endpoints.MapGet("/metrics", (RequestDelegate)MetricsAsync);
        endpoints.MapPost("/pull/{source}", (RequestDelegate)OrderAsync);
        return endpoints;
    }

    private static Task HealthAsync(HttpContext context)
    {
        var board = Of<SourceBoard>(context);
        var fault = board.StoreFault;
        context.Response.StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        var health = new JsonObject
        {
            ["status"] = fault is null ? "healthy" : "unhealthy",
            ["problem"] = fault,
            ["sources"] = new JsonArray([.. Source.All.Select(source => Json(source, board))]),
        };
        return context.Response.WriteAsync(health.ToJsonString() + "\n", context.RequestAborted);
    }

    private static JsonObject Json(Source source, SourceBoard board)
    {
        var standing = board.Standings.FirstOrDefault(one => one.Source == source);
        var end = standing?.LastRun?.End;
        return new JsonObject
        {
            ["source"] = source.Code,
            ["next_pull"] = board.NextOf(source)?.ToString(),
            ["last_release"] = standing?.LastReleasedAt?.ToString(),
            ["late"] = standing?.Late is { } late ? Invariant($"{late.Day:uuuu-MM-dd}") : null,
            ["last_pull"] = end?.EndedAt.ToString(),
            ["outcome"] = end?.Outcome.ToWords(),
            ["reason"] = end?.Reason,
        };
    }

    private static Task MetricsAsync(HttpContext context)
    {
        context.Response.ContentType = Prometheus;
        return context.Response.WriteAsync(PrometheusText.Of(Of<MeasuredValues>(context).Read()), context.RequestAborted);
    }

    private static Task OrderAsync(HttpContext context)
    {
        if (Source.Find((string)context.Request.RouteValues["source"]!) is not { } source)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("There is no such source; POST /pull/ukdash, /pull/ukhsa or /pull/jhu.\n", context.RequestAborted);
        }

        Of<PullOrders>(context).Order(source);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        return context.Response.WriteAsync(Invariant($"{source} is pulled as soon as no run of it is under way.\n"), context.RequestAborted);
    }

    private static T Of<T>(HttpContext context)
        where T : notnull => (T)context.RequestServices.GetService(typeof(T))!;
}
