using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using NodaTime;

namespace Dashboard.Upstreams.Faults;

internal sealed record OtherReleaseFault(LocalDate Day) : Fault
{
    internal override Asked Redirect(Asked asked)
    {
        var then = asked.Query.ContainsKey("release") ? asked.With("release", Invariant($"{Day:uuuu-MM-dd}")) : asked;
        return then with { At = AsOf.EndOf(Day).Instant };
    }
}
