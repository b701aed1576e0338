using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Faults;

internal sealed record LyingGzipFault : Fault
{
    internal override async ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        AnswerWriter.WriteHead(context, served);
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentLength = served.Body.Length;
        await context.Response.Body.WriteAsync(served.Body, cancellation);
        return true;
    }
}
