using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Faults;

internal sealed record NulBytesFault : Fault
{
    internal override Served Spoil(Served served, Asked asked)
    {
        var middle = served.Body.Length / 2;
        return served with { Body = (byte[])[.. served.Body.Span[..middle], 0, 0, 0, .. served.Body.Span[middle..]] };
    }
}
