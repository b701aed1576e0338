using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>The bytes that an upstream answered with: where they came from and how to find them again.</summary>
/// <remarks>The bytes themselves lie in a cache on disk under their hash; this is what leads to them.</remarks>
/// <param name="Source">Who published them.</param>
/// <param name="Address">The address asked, without user names, passwords or keys.</param>
/// <param name="ReceivedAt">When the last byte had come.</param>
/// <param name="Sha256">The SHA-256 of the bytes as decoded, in lower-case hexadecimal.</param>
/// <param name="LengthBytes">How many bytes there are.</param>
public sealed record Payload(Source Source, string Address, Instant ReceivedAt, string Sha256, long LengthBytes);
