using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>One side of a comparison: the daily counts of its window and their moving averages.</summary>
/// <param name="AsReported">The window's days as the source gave them.</param>
/// <param name="Reconciled">The same days under the comparison's policy.</param>
/// <param name="Means">
/// One trailing mean a day of <paramref name="AsReported"/>, over the reconciled days, those before the window included; it divides by the days
/// that have a count.
/// </param>
public sealed record ComparedSeries(DailySeries AsReported, DailySeries Reconciled, ImmutableArray<MeanOfDays> Means)
{
    /// <summary>What the series became since the moment that it is shown as of; null where it is shown as last released.</summary>
    public ComparedSeries? Later { get; init; }

    /// <summary>The days on which the source published nothing, though it had come to them; counts may have been added later.</summary>
    public IEnumerable<LocalDate> SilentDays => AsReported.Days.Where(day => AsReported[day].IsSilent);

    /// <summary>How many days have a count that the comparison's policy put there.</summary>
    public int FilledCount
    {
        get
        {
            var filled = 0;
            foreach (ref readonly var entry in Reconciled.Entries.AsSpan())
            {
                filled += entry.Status == DayStatus.Filled ? 1 : 0;
            }

            return filled;
        }
    }

    /// <summary>The mean that ends on a day, in people a day; null where there is none.</summary>
    /// <param name="day">The day.</param>
    public double? MeanOn(LocalDate day) =>
        DenseDays.TryIndex(AsReported.FirstDay, Means.Length, day, out var index) ? Means[index].PeoplePerDay : null;

    /// <summary>The mean that ends on a day, in people a day; null where there is none.</summary>
    /// <param name="place">How many days behind the first of <see cref="AsReported"/>.</param>
    public double? MeanAt(int place) => place >= 0 && place < Means.Length ? Means[place].PeoplePerDay : null;
}
