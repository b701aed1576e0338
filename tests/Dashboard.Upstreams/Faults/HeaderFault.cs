using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Faults;

internal sealed record HeaderFault(string Header, string Value) : Fault
{
    internal override Served Spoil(Served served, Asked asked) => served.Status == 200 ? served.With(Header, Value) : served;
}
