using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Faults;

internal sealed record EmptyFault : Fault
{
    internal override Served Spoil(Served served, Asked asked) => served with { Status = 200, Body = default };
}
