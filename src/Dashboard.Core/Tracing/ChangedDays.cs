namespace Dashboard.Core.Tracing;

/// <summary>The span from the first to the last day that a release touched; empty where it touched none.</summary>
internal struct ChangedDays
{
    private bool _isAny;

    public int From { get; private set; }

    public int To { get; private set; }

    public readonly bool IsEmpty => !_isAny;

    public void Add(ChangedDays other)
    {
        if (!other.IsEmpty)
        {
            Add(other.From, other.To);
        }
    }

    public void Add(int from, int to)
    {
        (From, To) = _isAny ? (Math.Min(From, from), Math.Max(To, to)) : (from, to);
        _isAny = true;
    }
}
