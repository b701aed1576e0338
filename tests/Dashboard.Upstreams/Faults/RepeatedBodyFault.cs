using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Faults;

internal sealed record RepeatedBodyFault(long Bytes) : Fault
{
    internal override async ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        AnswerWriter.WriteHead(context, served);
        context.Response.ContentLength = Bytes == long.MaxValue ? null : Bytes;
        var piece = served.Body.IsEmpty ? "0\n"u8.ToArray() : served.Body;
        for (var left = Bytes; left > 0; left -= piece.Length)
        {
            piece = left < piece.Length ? piece[..(int)left] : piece;
            await context.Response.Body.WriteAsync(piece, cancellation);
        }

        return true;
    }
}
