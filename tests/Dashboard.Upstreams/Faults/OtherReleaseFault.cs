using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using NodaTime;

namespace Dashboard.Upstreams.Faults;

internal sealed record OtherReleaseFault(LocalDate Day) : Fault
{
    internal override Asked Redirect(Asked asked) =>
        (asked.Query.ContainsKey("release") ? asked.With("release", Invariant($"{Day:uuuu-MM-dd}")) : asked)
            with { At = AsOf.EndOf(Day).Instant };
}
