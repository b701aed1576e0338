using NodaTime;

namespace Dashboard.Fuzzing.Targets;

/// <summary>A clock that is moved by hand, so that every run sees the same times.</summary>
internal sealed class StillClock : TimeProvider, IClock
{
    private DateTimeOffset _now = new(2022, 1, 9, 12, 0, 0, TimeSpan.Zero);

    public void Advance(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(_now);
}
