using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>One report and every day that it covers: the days without report before it, and its own.</summary>
/// <remarks>The count is as reported. How it would spread over the days is not known here: a policy may assume something.</remarks>
public sealed record CatchUp
{
    /// <summary>Describes a catch-up.</summary>
    /// <param name="days">The days covered, both ends included, the last being the day of the report: two at least.</param>
    /// <param name="count">What was reported, in people; negative where the source took people back.</param>
    /// <exception cref="ArgumentException">Fewer than two days are covered.</exception>
    public CatchUp(DateInterval days, long count)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (days.Length < 2)
        {
            throw new ArgumentException(Invariant($"A catch-up covers two days at least, not {days.Length}."), nameof(days));
        }

        (Days, Count) = (days, count);
    }

    /// <summary>The days covered, both ends included; the last is the day of the report.</summary>
    public DateInterval Days { get; }

    /// <summary>What was reported for them together, in people.</summary>
    public long Count { get; }
}
