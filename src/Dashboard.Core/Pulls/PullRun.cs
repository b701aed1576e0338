using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>One attempt to pull a source, as the store remembers it.</summary>
/// <param name="Number">The store's number of the run; later runs have higher ones.</param>
/// <param name="Source">The source pulled.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="End">How it ended; null while it is under way, or where whoever ran it was killed.</param>
public sealed record PullRun(long Number, Source Source, Instant StartedAt, PullRunEnd? End);
