namespace Dashboard.Upstreams.Faults;

/// <summary>The faults asked for, in the order of their asking.</summary>
internal sealed class FaultList
{
    private readonly Lock _lock = new();
    private readonly List<Misbehaviour> _faults = [];

    /// <summary>Adds a fault.</summary>
    public Misbehaviour Add(Fault fault, string path, int? times)
    {
        var added = new Misbehaviour(fault, path, times, Remove);
        lock (_lock)
        {
            _faults.Add(added);
        }

        return added;
    }

    /// <summary>Ends all.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _faults.Clear();
        }
    }

    /// <summary>Those that still wait for a request.</summary>
    public IReadOnlyList<Misbehaviour> Waiting()
    {
        lock (_lock)
        {
            return [.. _faults.Where(fault => fault.Left != 0)];
        }
    }

    /// <summary>The faults that a request meets; each is used once more.</summary>
    /// <param name="path">The request's path.</param>
    public IReadOnlyList<Fault> Meet(string path)
    {
        lock (_lock)
        {
            return [.. _faults.Where(fault => fault.TryUse(path)).Select(fault => fault.Fault)];
        }
    }

    private void Remove(Misbehaviour fault)
    {
        lock (_lock)
        {
            _faults.Remove(fault);
        }
    }
}
