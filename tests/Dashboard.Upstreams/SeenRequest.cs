using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Upstreams;

/// <summary>A request that the stand-in was sent.</summary>
/// <param name="At">When it came, by the machine's clock: to tell how long a client waited between two.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, decoded.</param>
/// <param name="Query">The query as sent, with its question mark; empty where there is none.</param>
/// <param name="Headers">The headers; names compare without regard to case.</param>
public sealed record SeenRequest(Instant At, string Method, string Path, string Query, ImmutableDictionary<string, string> Headers)
{
    /// <summary>A header's value; null where it was not sent.</summary>
    /// <param name="name">The header's name.</param>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
