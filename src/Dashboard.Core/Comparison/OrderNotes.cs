using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>Tells whether the ordered and the order-free split of a difference agree.</summary>
internal static class OrderNotes
{
    /// <summary>From this share of the difference on, a part that weighs otherwise makes another story: a fifth.</summary>
    private const int TellingShare = 5;

    public static string Of(ExactPeople difference, ImmutableArray<DifferencePart> parts, ImmutableArray<DifferencePart> orderFree)
    {
        var apart = orderFree.Where(free => IsApart(difference, PeopleOf(parts, free.Cause), free.People)).Select(free => free.Cause).ToList();
        return orderFree.IsEmpty ? "Not every combination of the attributes can be evaluated from what is held, so there is no order-free split."
            : apart.Count > 0 ? Invariant($"The order matters: averaged over every order of exchange, {string.Join(" and ", apart)} {(apart.Count == 1 ? "weighs" : "weigh")} otherwise, so that the parts are no more than one way of telling it.")
            : "Averaged over every order of exchange the parts tell the same story.";
    }

    private static ExactPeople PeopleOf(ImmutableArray<DifferencePart> parts, string cause) =>
        parts.FirstOrDefault(part => part.Cause == cause)?.People ?? default;

    private static bool IsApart(ExactPeople difference, ExactPeople ordered, ExactPeople free)
    {
        var (one, other) = (ordered.ToDouble(), free.ToDouble());
        return Math.Abs(one - other) * TellingShare > Math.Abs(difference.ToDouble()) || one * other < 0;
    }
}
