using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>A value of a day above or below zero.</summary>
/// <param name="Day">The day.</param>
/// <param name="Value">The value.</param>
/// <param name="IsOutlined">Whether it is not of two plain reports of the same day.</param>
internal sealed record SignedValue(LocalDate Day, double Value, bool IsOutlined);
