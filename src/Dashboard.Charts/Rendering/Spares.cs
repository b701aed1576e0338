namespace Dashboard.Charts.Rendering;

/// <summary>Things that are large or slow to make, kept for the next one who needs one. Safe for use by several threads at once.</summary>
/// <remarks>
/// As many are kept as can be at work at once: one a core. Kept here rather than in the framework's pools, whose code for other
/// elements than bytes and characters would be compiled in every run.
/// </remarks>
internal sealed class Spares<T>
    where T : class, new()
{
    private readonly T?[] _idle = new T?[Environment.ProcessorCount];

    /// <summary>One that nobody uses; a new one if there is none.</summary>
    public T Take()
    {
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.Exchange(ref _idle[i], null) is { } spare)
            {
                return spare;
            }
        }

        return new();
    }

    /// <summary>Keeps one for others to take, which the giver may use no more.</summary>
    public void Return(T spare)
    {
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], spare, null) is null)
            {
                return;
            }
        }
    }
}
