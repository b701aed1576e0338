using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>One day of two series as both could be seen at one moment.</summary>
/// <param name="Day">The day.</param>
/// <param name="First">What the first series had; a day without report where it had not come to the day.</param>
/// <param name="Second">What the second series had.</param>
public sealed record JoinedDay(LocalDate Day, DayEntry First, DayEntry Second);
