namespace Dashboard.Worker;

/// <summary>One value of an instrument.</summary>
/// <param name="Name">The instrument's name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">Its unit; empty for a number of things.</param>
/// <param name="Description">What it says.</param>
/// <param name="Tags">Its tags, as <c>name="value"</c> parted by commas.</param>
/// <param name="Sum">The sum of what was measured, or the last value.</param>
/// <param name="Count">How often it was measured.</param>
internal readonly record struct MeasuredValue(string Name, MeasuredKind Kind, string Unit, string Description, string Tags, double Sum, long Count);
