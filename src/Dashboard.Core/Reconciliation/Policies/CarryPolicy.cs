using System.Runtime.InteropServices;
using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Carries the total to date forward over days without report: the day adds nothing, and the next report adds it all.</summary>
/// <remarks>
/// This is what a file of totals says when its maker copies yesterday's. Each day without report gets a daily count of 0 and
/// the catch-up stays whole on its own day. It differs from <c>zero</c> in what it claims, that the total stood still and not
/// that nobody was counted, and on days before the first report, which stay empty: there is no total to carry yet.
/// </remarks>
public sealed class CarryPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "carry";

    /// <inheritdoc/>
    public string Summary => "total carried forward";

    /// <inheritdoc/>
    public int Order => 5;

    private static DayEntry Carried { get; } =
        DayEntry.Of(0, DayStatus.Filled, new DayReason(ReasonKind.Policy, "carry: no report, the total to date carried forward"));

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(series);
        var entries = series.Entries.ToArray();
        var begun = false;
        for (var i = 0; i < entries.Length; i++)
        {
            begun |= entries[i].Count is not null || entries[i].Reason.Kind == ReasonKind.FirstTotal;
            entries[i] = begun && entries[i].Count is null && entries[i].Reason.Kind != ReasonKind.FirstTotal ? Carried : entries[i];
        }

        return series.With(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }
}
