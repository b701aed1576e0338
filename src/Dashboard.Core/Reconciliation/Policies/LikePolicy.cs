using System.Diagnostics.CodeAnalysis;
using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Spreads a catch-up over its days in proportion to another series; the run's total stays exactly as reported.</summary>
/// <remarks>
/// A run stays as it is where the other series has no count of each single day of it (no report, a catch-up, people taken
/// back), or only zeros, or is not at hand at all: half a pattern is none.
/// </remarks>
public sealed class LikePolicy : IReconciliationPolicy
{
    /// <summary>How the policy is written.</summary>
    public const string Form = "like=SELECTOR";

    internal const string Word = "like";

    private readonly SeriesSelector _other;

    /// <summary>Makes the policy.</summary>
    /// <param name="other">The series whose counts give the proportions; what it says is handed in with the context.</param>
    public LikePolicy(SeriesSelector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _other = other;
    }

    /// <inheritdoc/>
    public string Name => Word + "=" + _other;

    /// <inheritdoc/>
    public string Summary => Invariant($"catch-up spread as in {_other}");

    /// <inheritdoc/>
    public int Order => 6;

    /// <inheritdoc/>
    public SeriesSelector Beside => _other;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return CatchUpSpread.Over(
            series,
            run => context.Beside is { } other ? WeightsOf(other, run) : null,
            run => Invariant($"like: a share of {run.Count:N0} reported for {run.Days.Length} days, in proportion to {_other}"));
    }

    internal static bool TryParse(
        string? setting, [NotNullWhen(true)] out IReconciliationPolicy? policy, [NotNullWhen(false)] out string? problem)
    {
        policy = null;
        problem = setting is null ? Invariant($"'{Word}' needs a series to go by: write {Form}.") : null;
        if (setting is not null && SeriesSelector.TryParse(setting, out var other, out problem))
        {
            policy = new LikePolicy(other);
        }

        return policy is not null;
    }

    private static long[]? WeightsOf(DailySeries other, CatchUp run)
    {
        var weights = new long[run.Days.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            if (other[run.Days.Start.PlusDays(i)] is not { Count: >= 0 and var count, CoversDays: 1, Status: not DayStatus.Incomplete })
            {
                return null;
            }

            weights[i] = count;
        }

        return weights;
    }
}
