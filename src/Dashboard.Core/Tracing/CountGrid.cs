using System.Runtime.CompilerServices;

namespace Dashboard.Core.Tracing;

/// <summary>A searched series as it stood after one release: counts, totals and running sums over the axis, and what changed.</summary>
internal sealed class CountGrid(TraceAxis axis)
{
    private readonly long?[] _counts = new long?[axis.Length];
    private readonly long?[] _totals = new long?[axis.Length];
    private readonly bool[] _countChanged = new bool[axis.Length];
    private readonly bool[] _totalChanged = new bool[axis.Length];
    private readonly bool[] _unreported = new bool[axis.Length];
    private readonly long[] _sumBefore = new long[axis.Length + 1];
    private readonly int[] _unreportedBefore = new int[axis.Length + 1];
    private readonly int[] _replacedBefore = new int[axis.Length + 1];

    public ReadOnlySpan<long?> Counts => _counts;

    public ReadOnlySpan<long?> Totals => _totals;

    public ReadOnlySpan<bool> CountChanged => _countChanged;

    public ReadOnlySpan<bool> TotalChanged => _totalChanged;

    /// <summary>The sum of all counts before a day.</summary>
    public ReadOnlySpan<long> SumBefore => _sumBefore;

    /// <summary>How many days before a day were not reported.</summary>
    public ReadOnlySpan<int> UnreportedBefore => _unreportedBefore;

    /// <summary>How many days before a day hold a part in place of the whole.</summary>
    public ReadOnlySpan<int> ReplacedBefore => _replacedBefore;

    /// <summary>The first day with a count or total; past the axis where there is none.</summary>
    public int First { get; private set; }

    /// <summary>The last day with a count or total.</summary>
    public int Last { get; private set; }

    /// <summary>The days that the last release touched.</summary>
    public ChangedDays Changed { get; private set; }

    /// <summary>The first of the days that the report of a day covers: those without report right before it, or itself.</summary>
    public int CoversFrom(int day)
    {
        var from = day;
        while (from > First && _unreported[from - 1])
        {
            from--;
        }

        // Nothing before the first report is caught up.
        return from > First ? from : day;
    }

    /// <summary>Forgets the series before.</summary>
    public void Begin(ReadOnlySpan<bool> replaced)
    {
        Array.Clear(_counts);
        Array.Clear(_totals);
        Array.Clear(_unreported);
        Array.Clear(_countChanged);
        Array.Clear(_totalChanged);
        Array.Clear(_sumBefore);
        Array.Clear(_unreportedBefore);
        (First, Last, Changed) = (axis.Length, -1, default);
        for (var day = 0; day < axis.Length; day++)
        {
            _replacedBefore[day + 1] = _replacedBefore[day] + (!replaced.IsEmpty && replaced[day] ? 1 : 0);
        }
    }

    /// <summary>Takes over what a release touched.</summary>
    /// <param name="layers">The members of the series.</param>
    /// <param name="kind">How they are put together.</param>
    /// <param name="changed">The days touched.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<MemberLayer> layers, ScopeKind kind, ChangedDays changed)
    {
        if (!Changed.IsEmpty)
        {
            Array.Clear(_countChanged, Changed.From, Changed.To - Changed.From + 1);
            Array.Clear(_totalChanged, Changed.From, Changed.To - Changed.From + 1);
        }

        Changed = changed;
        if (changed.IsEmpty)
        {
            return;
        }

        for (var day = changed.From; day <= changed.To; day++)
        {
            var (count, total) = (CountOf(layers, kind, day), TotalOf(layers, kind, day));
            (_countChanged[day], _totalChanged[day]) = (count != _counts[day], total != _totals[day]);
            (_counts[day], _totals[day]) = (count, total);
        }

        FindEnds(changed);

        // Whether a zero is a report depends on the weeks before it.
        var judged = Math.Min(axis.Length - 1, changed.To + UnreportedDays.DaysJudged);
        UnreportedDays.Mark(layers, _counts, hasBegun: _sumBefore[changed.From] > 0, changed.From, judged, _unreported);
        for (var day = changed.From; day < axis.Length; day++)
        {
            _sumBefore[day + 1] = _sumBefore[day] + (_counts[day] ?? 0);
            _unreportedBefore[day + 1] = _unreportedBefore[day] + (_unreported[day] ? 1 : 0);
        }
    }

    private void FindEnds(ChangedDays changed)
    {
        (First, Last) = (Math.Min(First, changed.From), Math.Max(Last, changed.To));
        while (First < axis.Length && _counts[First] is null && _totals[First] is null)
        {
            First++;
        }

        while (Last >= 0 && _counts[Last] is null && _totals[Last] is null)
        {
            Last--;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long? CountOf(ReadOnlySpan<MemberLayer> layers, ScopeKind kind, int day)
    {
        if (kind == ScopeKind.Mixed)
        {
            return _replacedBefore[day + 1] > _replacedBefore[day] ? layers[1].Counts[day]
                : layers[0].IsSilent(day) ? null
                : layers[0].Counts[day];
        }

        var sum = layers[0].Counts[day];
        foreach (var layer in layers[1..])
        {
            sum += layer.Counts[day];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long? TotalOf(ReadOnlySpan<MemberLayer> layers, ScopeKind kind, int day)
    {
        if (kind == ScopeKind.Mixed || !layers[0].IsCumulative)
        {
            return null;
        }

        var sum = layers[0].TotalAt(day);
        foreach (var layer in layers[1..])
        {
            sum += layer.IsCumulative ? layer.TotalAt(day) : null;
        }

        return sum;
    }
}
