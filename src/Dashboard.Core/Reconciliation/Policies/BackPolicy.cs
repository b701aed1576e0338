using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Takes people that the source took back off the days before, in proportion to their counts; the total stays exactly as published.</summary>
/// <remarks>
/// The day of the correction becomes 0, and the days before it, as many as stated, lose what the source took back, none
/// more than it has. What was newly reported on the day itself is not known apart from the correction, so that no part of
/// it is assumed. Where the days before hold fewer people than were taken back, the correction stays where it is.
/// Corrections are treated from the oldest on, each finding what the earlier ones left.
/// </remarks>
public sealed class BackPolicy : IReconciliationPolicy
{
    /// <summary>How the policy is written.</summary>
    public const string Form = "back=DAYS";

    internal const string Word = "back";
    private const int UsualDays = 14;
    private const int MostDays = 365;

    private readonly int _days;

    /// <summary>Makes the policy with its usual 14 days.</summary>
    public BackPolicy()
        : this(UsualDays)
    {
    }

    /// <summary>Makes the policy.</summary>
    /// <param name="days">Over how many days before a correction it is distributed: 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are none, or more than a year.</exception>
    public BackPolicy(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        _days = days;
    }

    /// <inheritdoc/>
    public string Name => Invariant($"{Word}={_days}");

    /// <inheritdoc/>
    public string Summary => Invariant($"left out; corrections taken off {DaysBefore}");

    /// <inheritdoc/>
    public int Order => 12;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(series);
        var entries = series.Entries.ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] is { Count: < 0 and var count, Status: not DayStatus.Filled })
            {
                Distribute(entries, i, count, series.FirstDay.PlusDays(i));
            }
        }

        return series.With([.. entries]);
    }

    internal static bool TryParse(
        string? setting, [NotNullWhen(true)] out IReconciliationPolicy? policy, [NotNullWhen(false)] out string? problem)
    {
        policy = setting is null ? new BackPolicy()
            : int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? new BackPolicy(days)
            : null;
        problem = policy is null ? Invariant($"'{Word}={setting}' has no number of days; write {Form} with 1 to {MostDays}, such as back=14.") : null;
        return policy is not null;
    }

    private string DaysBefore => _days == 1 ? "the day before" : Invariant($"the {_days} days before");

    private void Distribute(DayEntry[] entries, int correction, long count, LocalDate day)
    {
        var first = Math.Max(0, correction - _days);
        var weights = entries[first..correction].Select(entry => Math.Max(0, entry.Count ?? 0)).ToArray();
        if (weights.Sum() < -count)
        {
            return;
        }

        var shares = LargestRemainder.Split(count, weights);
        var reason = new DayReason(ReasonKind.Policy, Invariant($"back: lessened by a share of the {count:N0} of {day:uuuu-MM-dd}"));
        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i] != 0)
            {
                entries[first + i] = Filled(entries[first + i], weights[i] + shares[i], reason);
            }
        }

        entries[correction] = Filled(
            entries[correction], 0, new DayReason(ReasonKind.Policy, Invariant($"back: {count:N0} taken off {DaysBefore}")));
    }

    private static DayEntry Filled(DayEntry entry, long count, DayReason reason) =>
        DayEntry.Of(count, DayStatus.Filled, reason, entry.CoversDays) with
        {
            ReleasedAt = entry.ReleasedAt,
            AsLaterServed = entry.AsLaterServed,
        };
}
