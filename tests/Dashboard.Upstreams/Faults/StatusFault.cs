using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Faults;

internal sealed record StatusFault(int Code, string Body, string? RetryAfter) : Fault
{
    internal override Served Spoil(Served served, Asked asked)
    {
        var refused = Body.Length == 0 ? Served.Bare(Code) : Served.Of(Code, "text/plain", Body);
        return RetryAfter is null ? refused : refused.With("Retry-After", RetryAfter);
    }
}
