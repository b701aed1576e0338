namespace Dashboard.Core.Vintages;

/// <summary>The count of a day in one release.</summary>
/// <param name="Count">The count, in people.</param>
/// <param name="Share">
/// The share of the settled count that it is, above 1 where people were taken back later; null where no settled count is known, or the
/// release counts by another definition.
/// </param>
public readonly record struct FillingCell(long Count, double? Share);
