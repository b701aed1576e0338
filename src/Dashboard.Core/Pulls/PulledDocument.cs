using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Pulls;

/// <summary>What one answer of an upstream says: its releases, which are stored all together or not at all.</summary>
/// <param name="Payload">The bytes it was read from.</param>
/// <param name="Releases">The releases; no series has two of one instant.</param>
/// <param name="Areas">Places that the document tells of; empty where it has no table of them.</param>
public sealed record PulledDocument(Payload Payload, ImmutableArray<SeriesRelease> Releases, ImmutableArray<AreaRecord> Areas);
