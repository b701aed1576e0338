using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Faults;

internal sealed record HangUpFault : Fault
{
    internal override ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation)
    {
        context.Abort();
        return new(true);
    }
}
