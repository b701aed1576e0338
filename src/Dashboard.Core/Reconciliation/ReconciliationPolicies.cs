namespace Dashboard.Core.Reconciliation;

/// <summary>Every policy there is.</summary>
public static class ReconciliationPolicies
{
    /// <summary>The policies, plainest first.</summary>
    /// <remarks>Found by type, so that adding one is adding a file.</remarks>
    public static IReadOnlyList<IReconciliationPolicy> All { get; } =
    [
        .. typeof(IReconciliationPolicy).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IReconciliationPolicy)))
            .Select(type => (IReconciliationPolicy)Activator.CreateInstance(type)!)
            .OrderBy(policy => policy.Order)
            .ThenBy(policy => policy.Name, StringComparer.Ordinal),
    ];

    /// <summary>Finds a policy by its name, without regard to case.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The policy, or null where none has that name.</returns>
    public static IReconciliationPolicy? Find(string name) =>
        All.FirstOrDefault(policy => string.Equals(policy.Name, name, StringComparison.OrdinalIgnoreCase));
}
