using System.Diagnostics.CodeAnalysis;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Reconciliation;

/// <summary>Every policy there is, and the reading of their names.</summary>
public static class ReconciliationPolicies
{
    private const char Setting = '=';

    // The look through the types takes longer than many an answer, so only who asks for all policies waits for it.
    private static readonly Lazy<IReadOnlyList<IReconciliationPolicy>> Found = new(FindAll);

    /// <summary>The policies that need no setting, or have one that is usual, plainest first.</summary>
    /// <remarks>
    /// Found by type, so that adding one is adding a file; a type whose constructor asks for something is not among them,
    /// as only its text can say what (<see cref="TryParse"/>).
    /// </remarks>
    public static IReadOnlyList<IReconciliationPolicy> All => Found.Value;

    /// <summary>The policies that the quoted averages of December 2021 are held against, plainest first.</summary>
    public static IReadOnlyList<IReconciliationPolicy> Usual { get; } = [new GapPolicy(), new ZeroPolicy(), new EvenPolicy(), new BackfillPolicy()];

    /// <summary>How every policy is written, for messages: <c>gap</c>, <c>like=SELECTOR</c>.</summary>
    public static IReadOnlyList<string> Forms =>
        [.. All.Select(policy => policy is BackPolicy ? BackPolicy.Form : policy.Name), LikePolicy.Form];

    /// <summary>Finds a policy of <see cref="All"/> by its name, without regard to case.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The policy, or null where none has that name.</returns>
    public static IReconciliationPolicy? Find(string name) =>
        Named(name, Usual) ?? Named(name, All);

    /// <summary>Reads a policy with its setting: a name, <c>like=SELECTOR</c> or <c>back=DAYS</c>; <c>back</c> alone means its usual days.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="FormatException">The text is no policy; the message says what is wrong and what would be right.</exception>
    public static IReconciliationPolicy Parse(string text) =>
        TryParse(text, out var policy, out var problem) ? policy : throw new FormatException(problem);

    /// <summary>Reads a policy with its setting, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="policy">The policy; null where the text is none.</param>
    /// <param name="problem">What is wrong and what would be right; null where nothing is.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out IReconciliationPolicy? policy, [NotNullWhen(false)] out string? problem)
    {
        var (name, setting) = (text ?? string.Empty).Split(Setting, 2) is [var before, var after] ? (before, after) : (text ?? string.Empty, null);
        if (string.Equals(name, LikePolicy.Word, StringComparison.OrdinalIgnoreCase))
        {
            return LikePolicy.TryParse(setting, out policy, out problem);
        }

        if (string.Equals(name, BackPolicy.Word, StringComparison.OrdinalIgnoreCase))
        {
            return BackPolicy.TryParse(setting, out policy, out problem);
        }

        policy = setting is null ? Find(name) : null;
        problem = policy is null ? Invariant($"'{text}' is no policy for days; one of {string.Join(", ", Forms)} is expected.") : null;
        return policy is not null;
    }

    private static IReconciliationPolicy? Named(string name, IEnumerable<IReconciliationPolicy> policies) =>
        policies.FirstOrDefault(policy => string.Equals(policy.Name, name, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<IReconciliationPolicy> FindAll() =>
    [
        .. typeof(IReconciliationPolicy).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IReconciliationPolicy)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (IReconciliationPolicy)Activator.CreateInstance(type)!)
            .OrderBy(policy => policy.Order)
            .ThenBy(policy => policy.Name, StringComparer.Ordinal),
    ];
}
