using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>Since when the count of a day has stayed close to its settled count.</summary>
/// <param name="TolerancePercent">How close: the largest distance, in per cent of the settled count; 0 for the count itself.</param>
/// <param name="ReleasedAt">The first release from which on no release strayed further.</param>
/// <param name="LagDays">Days from the day to the day of that release in Europe/London.</param>
/// <param name="AfterDay">The time from the day's end in Europe/London to that release; negative where the release came before it.</param>
public sealed record SettlingLag(int TolerancePercent, Instant ReleasedAt, int LagDays, Duration AfterDay);
