using Dashboard.Core.Claims;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The counts of one day in words.</summary>
/// <param name="Day">The day.</param>
/// <param name="Quoted">What was quoted for it; empty where nothing was.</param>
/// <param name="Standing">The sign of what was quoted; null where nothing was.</param>
/// <param name="Then">What the source showed then.</param>
/// <param name="HasThen">Whether that is a count.</param>
/// <param name="Last">What it shows last.</param>
/// <param name="HasLast">Whether that is a count.</param>
internal sealed record WeekDayCells(LocalDate Day, string Quoted, Standing? Standing, string Then, bool HasThen, string Last, bool HasLast);
