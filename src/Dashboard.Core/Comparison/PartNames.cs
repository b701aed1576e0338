using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>Puts parts in the order of their causes and names them; a cause that occurs twice is told apart by its side.</summary>
internal static class PartNames
{
    /// <summary>Names parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="first">The recipe named first.</param>
    /// <param name="second">The recipe named second.</param>
    public static ImmutableArray<DifferencePart> Of(IReadOnlyList<CausePart> parts, Recipe first, Recipe second)
    {
        var doubled = parts.CountBy(CauseOf, StringComparer.Ordinal).Where(cause => cause.Value > 1).Select(cause => cause.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. parts.OrderBy(part => part.Causes[0]).Select(part => new DifferencePart(
                part.Side is not null && doubled.Contains(CauseOf(part)) ? Invariant($"{CauseOf(part)} ({SideOf(part, first, second)})") : CauseOf(part), part.People, WhyOf(part))),
        ];
    }

    /// <summary>The parts of another split with the reasons that the first one gives for the same causes.</summary>
    public static ImmutableArray<DifferencePart> WithReasons(ImmutableArray<DifferencePart> parts, ImmutableArray<DifferencePart> reasoned) =>
        [.. parts.Select(part => part with { Why = reasoned.FirstOrDefault(other => other.Cause == part.Cause)?.Why ?? part.Why })];

    private static string WhyOf(CausePart part)
    {
        var plain = string.Join(", and ", part.Causes.Select(cause => cause.ToPlainWords()));
        return part.Why.Length == 0 ? plain : Invariant($"{plain}: {part.Why}");
    }

    private static string CauseOf(CausePart part) => string.Join(" and ", part.Causes.Select(cause => cause.ToWords()));

    private static string SideOf(CausePart part, Recipe first, Recipe second) =>
        first.Selector.Source != second.Selector.Source ? part.Side!.Selector.Source.Title
            : first.Name != second.Name ? part.Side!.Name
            : ReferenceEquals(part.Side, first) ? "first" : "second";
}
