namespace Dashboard.Storage.Snapshot;

/// <summary>How far the writing or verifying of a snapshot is.</summary>
/// <param name="File">The file about to be written or checked, below the snapshot's folder.</param>
/// <param name="FilesDone">How many were done before it.</param>
/// <param name="FilesInAll">How many there are.</param>
public readonly record struct SnapshotProgress(string File, int FilesDone, int FilesInAll);
