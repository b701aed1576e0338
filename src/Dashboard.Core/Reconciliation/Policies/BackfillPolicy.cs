using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Gives days without report, and the catch-ups that cover some, the count that a later release has for them.</summary>
/// <remarks>
/// The run's total is the later release's, not the catch-up's: what was revised since is in it. A day for which the later
/// release has no count of its own either stays as it is, and so does the whole run that it belongs to.
/// </remarks>
public sealed class BackfillPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "backfill";

    /// <inheritdoc/>
    public string Summary => "from a later release";

    /// <inheritdoc/>
    public int Order => 4;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Later is not { } later)
        {
            return series;
        }

        var entries = series.Entries.ToArray();
        foreach (var run in RunsOf(series))
        {
            var start = Period.DaysBetween(series.FirstDay, run.Start);
            var end = start + run.Length - 1;
            var days = Enumerable.Range(Math.Max(start, 0), end - Math.Max(start, 0) + 1).ToArray();
            if (Array.TrueForAll(days, day => HasOwnCount(later[series.FirstDay.PlusDays(day)])))
            {
                Array.ForEach(days, day => entries[day] = Taken(later[series.FirstDay.PlusDays(day)]));
            }
        }

        return series.With([.. entries]);
    }

    /// <summary>Each catch-up's days together, and every other day without report on its own.</summary>
    private static List<DateInterval> RunsOf(DailySeries series)
    {
        var runs = CatchUpFinder.Of(series).Select(run => run.Days).ToList();
        for (var i = 0; i < series.Entries.Length; i++)
        {
            var day = series.FirstDay.PlusDays(i);
            if (series.Entries[i].Count is null && !runs.Exists(run => run.Contains(day)))
            {
                runs.Add(new DateInterval(day, day));
            }
        }

        return runs;
    }

    private static bool HasOwnCount(DayEntry entry) => entry is { Count: not null, CoversDays: 1 };

    private static DayEntry Taken(DayEntry later) =>
        DayEntry.Of(later.Count!.Value, DayStatus.Filled, new DayReason(ReasonKind.Policy, "backfill: the count that a later release gives for the day")) with
        {
            ReleasedAt = later.ReleasedAt,
            AsLaterServed = true,
        };
}
