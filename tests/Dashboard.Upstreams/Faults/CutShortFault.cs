using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Faults;

internal sealed record CutShortFault(int Bytes) : Fault
{
    internal override async ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        // Announced as longer than what is sent, also where the answer is as short as that.
        var sent = served.Body[..Math.Min(Bytes, served.Body.Length)];
        AnswerWriter.WriteHead(context, served);
        context.Response.ContentLength = Math.Max(served.Body.Length, sent.Length + 1);
        await context.Response.Body.WriteAsync(sent, cancellation);
        await context.Response.Body.FlushAsync(cancellation);
        context.Abort();
        return true;
    }
}
