using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Faults;

internal sealed record HtmlFault : Fault
{
    internal override Served Spoil(Served served, Asked asked) => Served.Of(
        200, "text/html", "<!DOCTYPE html>\n<html><head><title>Service unavailable</title></head><body><h1>We'll be back soon</h1></body></html>\n");
}
