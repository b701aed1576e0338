using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>How a source stands: what is held of it, how old that is, and how its last runs went.</summary>
/// <param name="Source">The source.</param>
/// <param name="Series">How many series are held.</param>
/// <param name="Releases">How many releases of them, over all series.</param>
/// <param name="LastDay">The last day that any of them speaks of; null where none is held.</param>
/// <param name="LastReleasedAt">When the newest release was published; null where none is held.</param>
/// <param name="Age">How long ago that was; null where none is held.</param>
/// <param name="Ended">When and why the source ended; null where it hasn't.</param>
/// <param name="Late">The release that is late; null where none is.</param>
/// <param name="LastRun">The last run; null where there was none, or no store of runs is read.</param>
/// <param name="LastRefused">The last run of which a document was refused; null where none was.</param>
public sealed record SourceStanding(
    Source Source,
    int Series,
    int Releases,
    LocalDate? LastDay,
    Instant? LastReleasedAt,
    Duration? Age,
    DefinitionBreak? Ended,
    LateRelease? Late,
    PullRun? LastRun,
    PullRun? LastRefused);
