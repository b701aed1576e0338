using System.IO.Compression;
using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Faults;

internal sealed record ExplodingGzipFault(long Bytes) : Fault
{
    internal override async ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        AnswerWriter.WriteHead(context, served);
        context.Response.Headers.ContentEncoding = "gzip";
        var zeros = new byte[1 << 16];
        zeros.AsSpan().Fill((byte)'0');
        await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
        for (var left = Bytes; left > 0; left -= zeros.Length)
        {
            await packed.WriteAsync(zeros.AsMemory(0, (int)Math.Min(left, zeros.Length)), cancellation);
        }

        return true;
    }
}
