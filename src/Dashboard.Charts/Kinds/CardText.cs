using System.Collections.Immutable;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Kinds;

/// <summary>What a card says of a number that was quoted.</summary>
/// <param name="AsWritten">The number as written.</param>
/// <param name="Verdict">What was found of it, in a few words.</param>
/// <param name="Standing">The same as a sign.</param>
/// <param name="Evidence">What that rests on, as pairs of a word and its value: one at least.</param>
/// <param name="Reason">Why, in one sentence with a full stop.</param>
internal sealed record CardText(string AsWritten, string Verdict, Standing Standing, ImmutableArray<(string Word, string Value)> Evidence, string Reason)
{
    /// <summary>The figures that it was made of; none where it was not.</summary>
    public ImmutableArray<ClaimCheck> Parts { get; init; } = [];
}
