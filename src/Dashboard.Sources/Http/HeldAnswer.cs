namespace Dashboard.Sources.Http;

/// <summary>What the cache remembers of an address: which bytes it gave last, and how to ask whether they have changed.</summary>
/// <param name="Address">The address.</param>
/// <param name="Sha256">The hash of the bytes, in lower-case hexadecimal.</param>
/// <param name="LengthBytes">How many there are.</param>
/// <param name="ReceivedAt">When these bytes first came from this address; the same bytes coming again don't make it later.</param>
/// <param name="ETag">The upstream's mark of this version; null where it gave none.</param>
/// <param name="LastModified">When the upstream says it last changed; null where it doesn't.</param>
/// <param name="FileName">The name that the upstream gave the attachment; null where it gave none.</param>
/// <param name="IsWhole">Whether the transport vouches for the end, so that the last line needs no line end.</param>
internal sealed record HeldAnswer(
    string Address,
    string Sha256,
    long LengthBytes,
    DateTimeOffset ReceivedAt,
    string? ETag,
    DateTimeOffset? LastModified,
    string? FileName,
    bool IsWhole);
