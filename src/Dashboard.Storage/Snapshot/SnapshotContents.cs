using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Snapshot;

/// <summary>What a snapshot is written from.</summary>
/// <param name="Histories">The series and their releases, whole or only what changed; no series twice.</param>
/// <param name="Areas">The area table; no area of a source twice.</param>
/// <param name="Inputs">The files the figures come from, in the order in which they were read.</param>
public sealed record SnapshotContents(
    IReadOnlyList<RevisionHistory> Histories, IReadOnlyList<AreaRecord> Areas, IReadOnlyList<SnapshotInput> Inputs)
{
    /// <summary>The publishers' calendar, notices and changes of definition; null to write none.</summary>
    public PublicationCalendar? Calendar { get; init; }
}
