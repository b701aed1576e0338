using System.Runtime.InteropServices;
using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Counts a day without report as if nobody had been counted: what a plain sum over seven days does.</summary>
public sealed class ZeroPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "zero";

    /// <inheritdoc/>
    public string Summary => "counted as zero";

    /// <inheritdoc/>
    public int Order => 1;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(series);
        var entries = series.Entries.ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = entries[i].Count is null ? Filled : entries[i];
        }

        return series.With(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    private static DayEntry Filled { get; } =
        DayEntry.Of(0, DayStatus.Filled, new DayReason(ReasonKind.Policy, "zero: no report, counted as none"));
}
