namespace Dashboard.Core.Comparison;

/// <summary>How alike two series move where the second is read some days later.</summary>
/// <param name="ShiftDays">How many days later the second series is read: a day of the first stands beside that day and so many more.</param>
/// <param name="Pairs">How many changes from a day to the next could be held against each other.</param>
/// <param name="Correlation">Pearson's correlation of these changes, -1 to 1; null where there are too few, or one series didn't move.</param>
public readonly record struct ShiftScore(int ShiftDays, int Pairs, double? Correlation);
