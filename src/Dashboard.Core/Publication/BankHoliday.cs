using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>A bank holiday on the day on which it is kept.</summary>
/// <param name="Day">The day, a substitute where the holiday falls on a weekend.</param>
/// <param name="Name">What it is called; a substitute says so.</param>
public sealed record BankHoliday(LocalDate Day, string Name);
