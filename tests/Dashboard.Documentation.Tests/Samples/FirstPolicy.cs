using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Documentation.Tests.Samples;

/// <summary>Puts a catch-up on the first day that it covers, as a reader would who takes it for late news of that day.</summary>
public sealed class FirstPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "first";

    /// <inheritdoc/>
    public string Summary => "catch-up put on its first day";

    /// <inheritdoc/>
    public int Order => 20;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        var entries = series.Entries.ToArray();
        foreach (var run in CatchUpFinder.Of(series))
        {
            var reason = new DayReason(ReasonKind.Policy, Invariant($"first: the {run.Count:N0} of {run.Days.End:uuuu-MM-dd}"));
            foreach (var day in run.Days.Where(series.Days.Contains))
            {
                var count = day == run.Days.Start ? run.Count : 0;
                entries[Period.DaysBetween(series.FirstDay, day)] = DayEntry.Of(count, DayStatus.Filled, reason);
            }
        }

        return series.With([.. entries]);
    }
}
