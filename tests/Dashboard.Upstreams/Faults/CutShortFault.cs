using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Faults;

internal sealed record CutShortFault(int Bytes, bool IsReset) : Fault
{
    // A reset overtakes what is still on its way, so the bytes are given time to arrive.
    private static readonly TimeSpan Arrival = TimeSpan.FromMilliseconds(200);

    internal override async ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        // Announced as longer than what is sent, also where the answer is as short as that.
        var sent = served.Body[..Math.Min(Bytes, served.Body.Length)];
        AnswerWriter.WriteHead(context, served);
        context.Response.ContentLength = Math.Max(served.Body.Length, sent.Length + 1);
        await context.Response.StartAsync(cancellation);
        await context.Response.Body.WriteAsync(sent, cancellation);
        await context.Response.Body.FlushAsync(cancellation);
        if (IsReset)
        {
            await Task.Delay(Arrival, cancellation);
            context.Abort();
        }

        // Otherwise the server notices that bytes are missing and closes the connection.
        return true;
    }
}
