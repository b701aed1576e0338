namespace Dashboard.Storage.Snapshot;

/// <summary>A snapshot is not as its writer left it: a file is gone, cut short or changed.</summary>
public sealed class DamagedSnapshotException : Exception
{
    private const int MostCharacters = 300;

    /// <summary>Tells what is damaged.</summary>
    /// <param name="file">The file below the snapshot's folder, with forward slashes.</param>
    /// <param name="line">The physical line, counted from 1; null where the whole file is meant.</param>
    /// <param name="problem">What is wrong, without a full stop.</param>
    /// <param name="inner">The reader's own complaint, where there is one.</param>
    public DamagedSnapshotException(string file, int? line, string problem, Exception? inner = null)
        : base(Describe(file, line, problem), inner) => (File, Line, Problem) = (file, line, OneLine(problem));

    private DamagedSnapshotException(string folder, DamagedSnapshotException known)
        : base(known.Message, known) => (Folder, File, Line, Problem) = (folder, known.File, known.Line, known.Problem);

    /// <summary>The snapshot's folder; null where a single file is all that was looked at.</summary>
    public string? Folder { get; }

    /// <summary>The file below the snapshot's folder, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The physical line, counted from 1; null where the whole file is meant.</summary>
    public int? Line { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>Reads something of a folder; what is found damaged is told with the folder's name.</summary>
    internal static T Within<T>(string folder, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DamagedSnapshotException e) when (e.Folder is null)
        {
            throw new DamagedSnapshotException(folder, e);
        }
    }

    // A damaged file may hold anything, and a problem may quote it.
    private static string OneLine(string problem) =>
        string.Concat((problem.Length > MostCharacters ? problem[..MostCharacters] + "…" : problem).Select(c => char.IsControl(c) ? ' ' : c));

    private static string Describe(string file, int? line, string problem) =>
        file + (line is { } number ? Invariant($", line {number}") : string.Empty) + ": " + OneLine(problem)
        + ". The command 'dashboard snapshot verify' tells more.";
}
