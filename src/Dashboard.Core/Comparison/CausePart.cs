namespace Dashboard.Core.Comparison;

/// <summary>A part on its way into an answer: its cause still to be named.</summary>
/// <param name="Causes">What it is due to; several where they can't be told apart.</param>
/// <param name="Side">The recipe that it concerns; null for both.</param>
/// <param name="People">What it adds.</param>
/// <param name="Why">What was exchanged for what.</param>
internal sealed record CausePart(IReadOnlyList<DifferenceCause> Causes, Recipe? Side, ExactPeople People, string Why);
