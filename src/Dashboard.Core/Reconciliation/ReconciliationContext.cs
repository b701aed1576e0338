using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation;

/// <summary>What a policy may look at beside the series itself.</summary>
/// <param name="Later">The same series in a later release; null where none is at hand.</param>
/// <param name="Beside">The series that <see cref="IReconciliationPolicy.Beside"/> names; null where the policy names none.</param>
public sealed record ReconciliationContext(DailySeries? Later, DailySeries? Beside = null)
{
    /// <summary>Nothing beside the series.</summary>
    public static ReconciliationContext None { get; } = new((DailySeries?)null);
}
