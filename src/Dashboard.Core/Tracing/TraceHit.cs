using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>One place in which a number appears, or that it appears nowhere.</summary>
/// <param name="Verdict">How it appears.</param>
/// <param name="Series">The series, of no moment; null where the number was not found.</param>
/// <param name="Transform">What was done with its counts; null where the number was not found.</param>
/// <param name="Days">The days taken, both ends included; the days that a catch-up covers; null where the number was not found.</param>
/// <param name="ReleasedAt">The release that gave the value; null where the number was not found.</param>
/// <param name="Value">The value: people, people a day or per cent; null where the number was not found.</param>
/// <param name="AsLaterServed">Whether the value rests on a release after the moment asked for, none of that time being held.</param>
/// <param name="Why">One sentence with a full stop.</param>
public sealed record TraceHit(
    TraceVerdict Verdict,
    SeriesSelector? Series,
    TraceTransform? Transform,
    DateInterval? Days,
    Instant? ReleasedAt,
    double? Value,
    bool AsLaterServed,
    string Why)
{
    /// <summary>Whether it is no more than chance would give, a near miss being none of these.</summary>
    public bool IsByChance { get; init; }
}
