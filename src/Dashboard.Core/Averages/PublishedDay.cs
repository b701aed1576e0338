namespace Dashboard.Core.Averages;

/// <summary>One day of a series as published, with the sum of the week that ends on it.</summary>
/// <param name="Total">People counted up to the end of the day; null where the source has no entry.</param>
/// <param name="Count">People counted on the day, negative after a correction; null where the source has no entry, or none of the day before to compare with.</param>
/// <param name="WeekSum">The counts of the day and the six before it; null where one of them has none.</param>
public readonly record struct PublishedDay(long? Total, long? Count, long? WeekSum);
