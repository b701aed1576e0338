using Microsoft.AspNetCore.Routing.Template;

namespace Dashboard.Web.Api;

/// <summary>What becomes of a request whose address is answered, but not by its method.</summary>
internal static class OtherMethods
{
    private const string Sent = "Accept, Content-Type, If-None-Match";
    private const string OneDay = "86400";

    /// <summary>Tells which methods are: to a browser that asks before it sends, as its answer; else as a problem.</summary>
    /// <returns>Null where nothing is answered at the address.</returns>
    public static IResult? Of(HttpContext http)
    {
        var methods = MethodsOf(http);
        if (methods.Count == 0)
        {
            return null;
        }

        var allowed = string.Join(", ", methods);
        http.Response.Headers.Allow = allowed;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return new ApiProblem(
                StatusCodes.Status405MethodNotAllowed, "The method isn't answered here", Invariant($"{allowed} are answered at this address, not {http.Request.Method}."), null).ToResult();
        }

        http.Response.Headers.AccessControlAllowMethods = allowed;
        http.Response.Headers.AccessControlAllowHeaders = Sent;
        http.Response.Headers.AccessControlMaxAge = OneDay;
        return TypedResults.NoContent();
    }

    /// <summary>The methods by which something is answered at the address asked for.</summary>
    private static List<string> MethodsOf(HttpContext http) =>
    [
        .. http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(http.Request.Path, []))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            .Distinct(StringComparer.Ordinal),
    ];
}
