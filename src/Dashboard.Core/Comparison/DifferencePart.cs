namespace Dashboard.Core.Comparison;

/// <summary>One part of a difference.</summary>
/// <param name="Cause">What it is due to, in words; several joined by "and" where they can't be told apart.</param>
/// <param name="People">What it adds to the first figure on the way to the second: people, or people a day.</param>
/// <param name="Why">What was exchanged for what, in a sentence without a full stop.</param>
public sealed record DifferencePart(string Cause, ExactPeople People, string Why);
