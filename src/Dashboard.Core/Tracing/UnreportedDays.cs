using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tracing;

/// <summary>Tells which days of a searched series were not reported, by the rules of <see cref="GapFinder"/>.</summary>
internal static class UnreportedDays
{
    /// <summary>How many days behind a changed one may be judged otherwise by it, and how many before it judge it.</summary>
    public const int DaysJudged = 28;

    /// <summary>Marks days.</summary>
    /// <param name="layers">The members; of a sum, every zero stands for a day without report, as its members' zeros do.</param>
    /// <param name="counts">One count a day of the axis.</param>
    /// <param name="hasBegun">Whether anybody had been counted before the first day judged.</param>
    /// <param name="from">The first day judged.</param>
    /// <param name="to">The last day judged.</param>
    /// <param name="unreported">Where the marks go, one a day of the axis.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mark(ReadOnlySpan<MemberLayer> layers, ReadOnlySpan<long?> counts, bool hasBegun, int from, int to, Span<bool> unreported)
    {
        var isSingle = layers.Length == 1;
        var hasZero = false;
        for (var day = from; day <= to; day++)
        {
            unreported[day] = counts[day] is null || (counts[day] == 0 && (!isSingle || layers[0].IsSilent(day)));
            hasZero |= hasBegun && counts[day] == 0;
            hasBegun |= counts[day] > 0;
        }

        if (!isSingle || !hasZero || !layers[0].History.Id.Basis.IsFixedOnPublication)
        {
            return;
        }

        var start = Math.Max(0, from - DaysJudged);
        var judged = ImmutableArray.CreateBuilder<(long?, int)>(to - start + 1);
        for (var day = start; day <= to; day++)
        {
            judged.Add((counts[day], 1));
        }

        foreach (var found in ZeroJudge.FindImprobable(judged.MoveToImmutable()))
        {
            unreported[start + found] |= start + found >= from;
        }
    }
}
