using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>A release that figures come from.</summary>
/// <param name="Source">Whose.</param>
/// <param name="ReleasedAt">When it was published.</param>
public sealed record SourceRelease(Source Source, Instant ReleasedAt);
