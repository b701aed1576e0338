using System.Collections.Immutable;
using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Snapshot;

/// <summary>A series as it was given and as it is kept.</summary>
/// <param name="History">All its releases.</param>
/// <param name="Changes">Those that changed anything, cut to what they changed.</param>
internal sealed record ReducedSeries(RevisionHistory History, ImmutableArray<Release> Changes);
