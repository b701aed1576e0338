namespace Dashboard.Upstreams.Faults;

/// <summary>A fault that was asked for, until it has been used up or ended.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed class Misbehaviour : IDisposable
{
    private readonly Action<Misbehaviour> _end;
    private int? _left;

    internal Misbehaviour(Fault fault, string path, int? times, Action<Misbehaviour> end) =>
        (Fault, Path, _left, _end) = (fault, path, times, end);

    /// <summary>The fault.</summary>
    public Fault Fault { get; }

    /// <summary>What the paths of the requests that meet it start with.</summary>
    public string Path { get; }

    /// <summary>How many more requests meet it; null where all do until it is ended.</summary>
    public int? Left => _left;

    /// <summary>Ends the fault.</summary>
    public void Dispose() => _end(this);

    // Under the lock of its list.
    internal bool TryUse(string path)
    {
        if (!path.StartsWith(Path, StringComparison.Ordinal) || _left == 0)
        {
            return false;
        }

        _left--;
        return true;
    }
}
