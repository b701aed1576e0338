using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How complete the latest days of a series were in its newest release.</summary>
/// <param name="Series">The series, and as of when.</param>
/// <param name="ReleasedAt">The release.</param>
/// <param name="Days">The days one to ten days before the release that it has a count for, oldest first; one at least.</param>
public sealed record CompletenessAnswer(SeriesSelector Series, Instant ReleasedAt, ImmutableArray<Completeness> Days)
{
    /// <summary>What is to be known of the days.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;
}
