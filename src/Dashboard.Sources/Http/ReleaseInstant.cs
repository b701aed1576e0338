using NodaTime;

namespace Dashboard.Sources.Http;

/// <summary>When a release was published, as far as its answer can show.</summary>
internal static class ReleaseInstant
{
    // A server that has lost its clock says 1970 or the year 1; nothing of the pandemic was published before it.
    private const int FirstYear = 2019;

    /// <summary>When the upstream says the document last changed; else when these bytes first came.</summary>
    /// <remarks>
    /// Never earlier than can be shown: what came at a moment was public by then, and nothing in the answer shows that it was
    /// public before, unless its server says so. A server's clock that runs ahead is not believed.
    /// </remarks>
    public static Instant Of(HeldAnswer held) =>
        Instant.Min(Instant.FromDateTimeOffset(Changed(held) ?? held.ReceivedAt), Received(held));

    /// <summary>When the upstream says the document last changed; null where it doesn't, or can't have meant it.</summary>
    public static DateTimeOffset? Changed(HeldAnswer held) => held.LastModified is { Year: >= FirstYear } changed ? changed : null;

    /// <summary>When these bytes first came.</summary>
    public static Instant Received(HeldAnswer held) => Instant.FromDateTimeOffset(held.ReceivedAt);
}
