using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>What is held of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Series">How many series.</param>
/// <param name="Releases">How many releases of them, each series' counted for itself.</param>
/// <param name="Days">The first to the last day that any of them speaks of.</param>
/// <param name="FirstReleasedAt">The oldest release held.</param>
/// <param name="LastReleasedAt">The newest release held.</param>
public sealed record SourceHolding(Source Source, int Series, int Releases, DateInterval Days, Instant FirstReleasedAt, Instant LastReleasedAt)
{
    /// <summary>What is held of each source of which anything is, in the order in which lists show sources.</summary>
    /// <param name="held">The series held.</param>
    internal static ImmutableArray<SourceHolding> Of(IReadOnlyList<SeriesSummary> held) =>
    [
        .. Source.All.Select(source => (Source: source, Held: held.Where(summary => summary.Id.Source == source).ToList()))
            .Where(one => one.Held.Count > 0)
            .Select(one => new SourceHolding(
                one.Source,
                one.Held.Count,
                one.Held.Sum(summary => summary.Releases),
                new DateInterval(one.Held.Min(summary => summary.Days.Start), one.Held.Max(summary => summary.Days.End)),
                one.Held.Min(summary => summary.FirstReleasedAt),
                one.Held.Max(summary => summary.LastReleasedAt))),
    ];
}
