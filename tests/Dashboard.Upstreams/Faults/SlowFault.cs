using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Dashboard.Upstreams.Faults;

internal sealed record SlowFault(Duration Delay, Duration Pause) : Fault
{
    private const int PieceBytes = 16;

    internal override async ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        await Task.Delay(Delay.ToTimeSpan(), cancellation);
        if (Pause == Duration.Zero)
        {
            return false;
        }

        AnswerWriter.WriteHead(context, served);
        context.Response.ContentLength = served.Body.Length;
        for (var sent = 0; sent < served.Body.Length; sent += PieceBytes)
        {
            await context.Response.Body.WriteAsync(served.Body[sent..Math.Min(sent + PieceBytes, served.Body.Length)], cancellation);
            await context.Response.Body.FlushAsync(cancellation);
            await Task.Delay(Pause.ToTimeSpan(), cancellation);
        }

        return true;
    }
}
