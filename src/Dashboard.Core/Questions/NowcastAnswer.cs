using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>The latest days of a series as they stood in a release, with what they were expected to become.</summary>
/// <remarks>Counts and estimates use nothing later than the release; what later releases tell stands apart, in <see cref="NowcastDay.Became"/>.</remarks>
/// <param name="Series">The series, and as of when.</param>
/// <param name="ReleasedAt">The release.</param>
/// <param name="Days">The days, oldest first; one at least has a count.</param>
public sealed record NowcastAnswer(SeriesSelector Series, Instant ReleasedAt, ImmutableArray<NowcastDay> Days)
{
    /// <summary>The first to the last day, both included.</summary>
    public DateInterval Window => new(Days[0].Day, Days[^1].Day);
}
