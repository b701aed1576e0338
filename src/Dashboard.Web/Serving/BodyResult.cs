using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Serving;

/// <summary>Sends a body: compressed where that is understood, and not at all where the reader has it.</summary>
/// <param name="body">The body.</param>
/// <param name="cacheControl">For how long it may be kept.</param>
/// <param name="status">The status where it is sent.</param>
internal sealed class BodyResult(Body body, string cacheControl, int status = StatusCodes.Status200OK) : IResult
{
    /// <summary>The figures can change with the next release: kept for a minute, then asked for again by their hash.</summary>
    public const string Fresh = "public, max-age=60";

    /// <summary>The address changes with the bytes.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    public const string Never = "no-store";

    // The smaller one first.
    private static readonly string[] Encodings = ["br", "gzip"];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var encoding = !body.IsWorthCompressing ? null : Encodings.FirstOrDefault(one => Accepts(request, one));
        var tag = new EntityTagHeaderValue(encoding is null ? $"\"{body.Hash}\"" : $"\"{body.Hash}-{encoding}\"");
        var headers = response.GetTypedHeaders();
        response.Headers.Vary = "Accept, Accept-Encoding";
        response.Headers.CacheControl = cacheControl;
        headers.ETag = tag;
        if (status == StatusCodes.Status200OK && request.GetTypedHeaders().IfNoneMatch.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var bytes = encoding switch { "br" => body.Brotli, "gzip" => body.Gzip, _ => body.Plain };
        response.StatusCode = status;
        response.ContentType = body.ContentType;
        response.ContentLength = bytes.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        if (body.FileName is { } name)
        {
            response.Headers.ContentDisposition = Invariant($"inline; filename=\"{name}\"");
        }

        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality is null or > 0);
}
