namespace Dashboard.Soak;

/// <summary>One thing that a reader asks of the site.</summary>
/// <param name="Address">The path and query.</param>
/// <param name="Expected">The status codes that are right.</param>
/// <param name="Ledger">A ledger to send; null where nothing is sent.</param>
internal sealed record Question(string Address, int[] Expected, string? Ledger = null);
