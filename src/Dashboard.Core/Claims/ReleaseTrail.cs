using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Which releases a value rests on, gathered entry by entry.</summary>
internal sealed class ReleaseTrail
{
    private Instant? _newestOfTheTime;

    /// <summary>The newest release of all.</summary>
    public Instant? Newest { get; private set; }

    /// <summary>Whether any entry is from a release later than the moment asked for.</summary>
    public bool IsAsLaterServed { get; private set; }

    /// <summary>The release that decides: the newest of the time asked for where there is one, else the newest.</summary>
    public Instant? Deciding => _newestOfTheTime ?? Newest;

    public void Add(Instant? releasedAt, bool asLaterServed)
    {
        Newest = Later(Newest, releasedAt);
        IsAsLaterServed |= asLaterServed;
        if (!asLaterServed)
        {
            _newestOfTheTime = Later(_newestOfTheTime, releasedAt);
        }
    }

    private static Instant? Later(Instant? a, Instant? b) => a is { } one && b is { } other ? Instant.Max(one, other) : a ?? b;
}
