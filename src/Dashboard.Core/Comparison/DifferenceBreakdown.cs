using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>The difference of two figures, taken apart into named causes that add up to it exactly.</summary>
/// <remarks>
/// Each side is put on a common footing one attribute at a time, in the order of <see cref="DifferenceCause"/> but for a recount,
/// which is taken off before the date basis changes; what is then left lies between the sources and comes last. Two recipes of
/// one source and date basis are turned into each other directly. A part is what its attribute changes when it is its turn;
/// exchanged in another order it could weigh differently, which <see cref="OrderFree"/> evens out.
/// </remarks>
/// <param name="Window">The days, both ends included.</param>
/// <param name="Measure">What is compared.</param>
/// <param name="First">The recipe of the first figure.</param>
/// <param name="Second">The recipe of the second.</param>
/// <param name="FirstValue">The first figure, in people or people a day.</param>
/// <param name="SecondValue">The second figure.</param>
/// <param name="Parts">The parts that are not zero, in order.</param>
/// <param name="OrderFree">
/// The same causes by Shapley's value: the mean of an attribute's effect over every order of exchange (L. S. Shapley, A Value for
/// n-Person Games, 1953). Empty where some combination can't be evaluated.
/// </param>
/// <param name="OrderNote">What the order-free split tells beside the ordered one, or why there is none; in a sentence.</param>
/// <param name="Notes">What a reader must know beside the parts, a sentence each.</param>
public sealed record DifferenceBreakdown(
    DateInterval Window,
    DifferenceMeasure Measure,
    Recipe First,
    Recipe Second,
    ExactPeople FirstValue,
    ExactPeople SecondValue,
    ImmutableArray<DifferencePart> Parts,
    ImmutableArray<DifferencePart> OrderFree,
    string OrderNote,
    ImmutableArray<string> Notes)
{
    /// <summary>The second figure less the first: what the parts and the remainder add up to.</summary>
    public ExactPeople Difference => SecondValue.Less(FirstValue);

    /// <summary>What the parts leave of the difference.</summary>
    public ExactPeople Remainder => Difference.Less(ExactPeople.Sum(Parts.Select(part => part.People)));
}
