using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>One exchange, or several that can only be evaluated together.</summary>
/// <param name="Causes">The attributes exchanged.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="Effect">What it adds.</param>
internal sealed record CubeStep(ImmutableArray<DifferenceCause> Causes, int From, int To, ExactPeople Effect);
