using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Answers;

/// <summary>Sends an answer as a web server does: compressed, without its body, or not at all where nothing changed.</summary>
internal static class AnswerWriter
{
    /// <summary>Sends status and headers, those apart that tell of the body's length and packing.</summary>
    /// <param name="context">The connection.</param>
    /// <param name="served">The answer.</param>
    public static void WriteHead(HttpContext context, Served served)
    {
        context.Response.StatusCode = served.Status;
        context.Response.ContentType = served.ContentType;
        foreach (var (name, value) in served.Headers)
        {
            context.Response.Headers[name] = value;
        }
    }

    /// <summary>Sends an answer.</summary>
    /// <param name="context">The connection.</param>
    /// <param name="served">The answer.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask SendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        if (served.AnswersConditions && served.Status == 200 && IsUnchanged(context.Request, served))
        {
            WriteHead(context, served with { Status = 304, ContentType = null });
            return;
        }

        WriteHead(context, served);
        if (served.Body.IsEmpty)
        {
            return;
        }

        var body = served.Body;
        if (served.AlwaysCompressed || context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.ContentEncoding = "gzip";
            body = await PackAsync(body, cancellation);
        }

        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, cancellation);
        }
    }

    // A date is looked at only where no tag is sent.
    private static bool IsUnchanged(HttpRequest request, Served served)
    {
        var tags = request.Headers.IfNoneMatch.ToString();
        if (tags.Length > 0)
        {
            return served.Headers.TryGetValue("ETag", out var tag)
                && tags.Split(',', StringSplitOptions.TrimEntries).Any(sent => sent == "*" || sent == tag || sent == "W/" + tag);
        }

        return HttpDate.Read(request.Headers.IfModifiedSince) is { } since
            && served.Headers.TryGetValue("Last-Modified", out var modified) && HttpDate.Read(modified) <= since;
    }

    private static async ValueTask<ReadOnlyMemory<byte>> PackAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(body, cancellation);
        }

        return packed.ToArray();
    }
}
