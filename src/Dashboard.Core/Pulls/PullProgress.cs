using Dashboard.Core.Series;

namespace Dashboard.Core.Pulls;

/// <summary>How far a run is.</summary>
/// <param name="Source">The source that is pulled.</param>
/// <param name="Came">The answer that came last; null where none has come yet.</param>
/// <param name="Done">How many answers have come.</param>
/// <param name="Expected">About how many will have come in the end; never fewer than <paramref name="Done"/>.</param>
public readonly record struct PullProgress(Source Source, PullResult? Came, int Done, int Expected);
