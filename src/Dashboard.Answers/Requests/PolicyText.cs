using Dashboard.Core.Reconciliation;

namespace Dashboard.Answers.Requests;

/// <summary>Reads a policy for days without report.</summary>
public static class PolicyText
{
    /// <summary>Reads a policy with its setting.</summary>
    /// <param name="text">The policy's form.</param>
    public static Parsed<IReconciliationPolicy> Parse(string text) =>
        ReconciliationPolicies.TryParse(text, out var policy, out var problem) ? new(policy, null) : new(null, problem.TrimEnd('.'));
}
