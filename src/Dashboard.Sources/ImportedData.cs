using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Sources;

/// <summary>Everything that one import gave: all of it, since a refused file leaves nothing.</summary>
/// <param name="Histories">Every series with its releases as published, ordered by series.</param>
/// <param name="Areas">The area table, ordered by source and area.</param>
/// <param name="Files">The files read, in the order of reading.</param>
public sealed record ImportedData(
    ImmutableArray<RevisionHistory> Histories, ImmutableArray<AreaRecord> Areas, ImmutableArray<ImportedFile> Files);
