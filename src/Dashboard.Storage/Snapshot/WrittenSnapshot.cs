namespace Dashboard.Storage.Snapshot;

/// <summary>What the writer wrote.</summary>
/// <param name="Files">How many files, the manifest included.</param>
/// <param name="Bytes">Their size in all.</param>
/// <param name="Series">How many series.</param>
/// <param name="ReleasesRead">How many releases of these series were given.</param>
/// <param name="ReleasesHeld">How many of them changed anything and so were written.</param>
public sealed record WrittenSnapshot(int Files, long Bytes, int Series, int ReleasesRead, int ReleasesHeld);
