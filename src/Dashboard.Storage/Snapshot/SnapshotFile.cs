namespace Dashboard.Storage.Snapshot;

/// <summary>A file of a snapshot in memory.</summary>
/// <param name="Name">Its name below the snapshot's folder.</param>
/// <param name="Bytes">All of it; not changed afterwards.</param>
internal sealed record SnapshotFile(string Name, byte[] Bytes);
