namespace Dashboard.Fuzzing.Engine;

/// <summary>What the cases of one target came to.</summary>
internal sealed class TargetTally(string target)
{
    private readonly Dictionary<string, CaseFailure> _failures = new(StringComparer.Ordinal);

    public string Target => target;

    public long Cases { get; private set; }

    public long Refused { get; private set; }

    public long Accepted { get; private set; }

    public double SlowestMs { get; private set; }

    /// <summary>The case that was the slowest, to look at it alone.</summary>
    public ulong SlowestSeed { get; private set; }

    /// <summary>The case that allocated most.</summary>
    public ulong LargestSeed { get; private set; }

    public long LargestBytes { get; private set; }

    public double Seconds { get; private set; }

    public IReadOnlyCollection<CaseFailure> Failures => _failures.Values;

    /// <summary>Counts a case.</summary>
    /// <param name="seed">Its seed.</param>
    /// <param name="result">What it did.</param>
    /// <param name="describe">Shrinks and keeps it, where it is the first failure of its kind.</param>
    public void Add(ulong seed, CaseResult result, Func<CaseFailure> describe)
    {
        Cases++;
        Refused += result.End is { Refusal: not null } ? 1 : 0;
        Accepted += result.End is { Refusal: null } ? 1 : 0;
        Seconds += result.Milliseconds / 1000;
        (LargestBytes, LargestSeed) = result.Bytes > LargestBytes ? (result.Bytes, seed) : (LargestBytes, LargestSeed);
        (SlowestMs, SlowestSeed) = result.Milliseconds > SlowestMs ? (result.Milliseconds, seed) : (SlowestMs, SlowestSeed);
        if (result.Kind is not { } kind)
        {
            return;
        }

        if (_failures.TryGetValue(kind, out var known))
        {
            known.Times++;
            return;
        }

        _failures.Add(kind, describe());
    }
}
