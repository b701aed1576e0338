using Dashboard.Web.Api;

namespace Dashboard.Web.Security;

/// <summary>What every response says to browsers: nothing but the site's own files is run or loaded, and nobody is told where a reader came from.</summary>
internal static class SecurityHeaders
{
    // No script or style stands in a page itself, so neither 'unsafe-inline' nor a nonce is needed.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // A picture of the interface is opened by itself; its own texts carry their styles.
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private const string OneYear = "max-age=31536000";

    public static void Use(WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        var isPicture = http.Request.Path.StartsWithSegments(PictureEndpoints.Root.TrimEnd('/'), StringComparison.Ordinal);
        headers.ContentSecurityPolicy = isPicture ? PicturePolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal))
        {
            // Figures and pictures are for everyone's pages.
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Retry-After, Content-Disposition";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
        else
        {
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        }

        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = OneYear;
        }

        return next(http);
    });
}
