using Dashboard.Core.Publication;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>What became of a value after the release that gave the figure.</summary>
/// <param name="Now">The value as the newest releases have it; null where they have none.</param>
/// <param name="ChangedAt">The first release from which it no longer was the figure; null where it still is, or never stood so.</param>
/// <param name="Break">The change of definition between then and now, or among the days; null for none.</param>
internal sealed record LaterStanding(Evaluation? Now, Instant? ChangedAt, DefinitionBreak? Break);
