using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>Puts parts in the order of their causes and names them; a cause that both sides have is told apart by its side.</summary>
internal static class PartNames
{
    public static ImmutableArray<DifferencePart> Of(IReadOnlyList<CausePart> parts)
    {
        var doubled = parts.CountBy(CauseOf, StringComparer.Ordinal).Where(cause => cause.Value > 1).Select(cause => cause.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. parts.OrderBy(part => part.Causes[0]).Select(part => new DifferencePart(
                doubled.Contains(CauseOf(part)) ? Invariant($"{CauseOf(part)} ({SideOf(part)})") : CauseOf(part), part.People, part.Why)),
        ];
    }

    /// <summary>The parts of another split with the reasons that the first one gives for the same causes.</summary>
    public static ImmutableArray<DifferencePart> WithReasons(ImmutableArray<DifferencePart> parts, ImmutableArray<DifferencePart> reasoned) =>
        [.. parts.Select(part => part with { Why = reasoned.FirstOrDefault(other => other.Cause == part.Cause)?.Why ?? part.Why })];

    private static string CauseOf(CausePart part) => string.Join(" and ", part.Causes.Select(cause => cause.ToWords()));

    private static string? SideOf(CausePart part) =>
        part.Side is { Quoted: not null } quoted ? Invariant($"quoted, {quoted.Selector.AreaText}") : part.Side?.Selector.Source.Title;
}
