namespace Dashboard.Storage.Snapshot;

/// <summary>One thing that is wrong with a snapshot.</summary>
/// <param name="File">The file below the snapshot's folder, with forward slashes.</param>
/// <param name="Problem">What is wrong, without a full stop.</param>
public sealed record SnapshotProblem(string File, string Problem)
{
    /// <summary>File and problem on one line.</summary>
    public override string ToString() => File + ": " + Problem;
}
