using Dashboard.Core.Reconciliation;

namespace Dashboard.Cli.Options;

/// <summary>The policies for days without report, as far as a shell can offer them: one that takes a value ends in an equals sign.</summary>
internal static class PolicyWords
{
    public static IReadOnlyList<string> Each { get; } =
        [.. ReconciliationPolicies.Forms.Select(form => form.IndexOf('=', StringComparison.Ordinal) is var equals and > 0 ? form[..(equals + 1)] : form)];

    public static IReadOnlyList<string> WithAll { get; } = [.. Each, "all"];
}
