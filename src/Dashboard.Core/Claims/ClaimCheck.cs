namespace Dashboard.Core.Claims;

/// <summary>A quoted figure with what was found of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Verdict">What the series held say of it.</param>
/// <param name="Evidence">What the verdict rests on; null where nothing held speaks of the figure.</param>
/// <param name="Reason">The verdict's reason in one sentence, with a full stop.</param>
public sealed record ClaimCheck(CitedFigure Figure, Verdict Verdict, Evidence? Evidence, string Reason);
