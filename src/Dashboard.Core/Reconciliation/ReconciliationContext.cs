using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation;

/// <summary>What a policy may look at beside the series itself.</summary>
/// <param name="Later">The same series in a later release; null where none is at hand.</param>
public sealed record ReconciliationContext(DailySeries? Later)
{
    /// <summary>Nothing beside the series.</summary>
    public static ReconciliationContext None { get; } = new((DailySeries?)null);
}
