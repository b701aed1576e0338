using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>A series before and after a policy for its days without report.</summary>
/// <param name="AsReported">As the source gave it.</param>
/// <param name="Treated">Under the policy, each changed count marked.</param>
public sealed record Reconciled(DailySeries AsReported, DailySeries Treated);
