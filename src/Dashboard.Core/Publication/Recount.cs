using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>By how much a recount was seen to change the counts of some days.</summary>
/// <remarks>
/// Measured on releases of both sides of a break. It bounds sums of the days too, as a sum changes by no smaller and no larger a
/// share than its days. It says nothing of other days or places.
/// </remarks>
/// <param name="Id">The series.</param>
/// <param name="Days">The days measured, both ends included.</param>
/// <param name="IsOfTotals">Whether totals to date were measured, which bound no daily count.</param>
/// <param name="LeastPercent">The smallest change, in per cent of the count before.</param>
/// <param name="MostPercent">The largest change, in per cent of the count before.</param>
/// <param name="Where">What it was measured on.</param>
public sealed record Recount(
    SeriesId Id, DateInterval Days, bool IsOfTotals, decimal LeastPercent, decimal MostPercent, string Where)
{
    /// <summary>Puts measurements together that speak of all of some days.</summary>
    /// <param name="known">The measurements.</param>
    /// <param name="id">The series.</param>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="isOfTotals">Whether totals to date are meant.</param>
    /// <returns>The bounds for the days, or null where one of them was not measured.</returns>
    public static Recount? Over(ImmutableArray<Recount> known, SeriesId id, DateInterval days, bool isOfTotals)
    {
        ArgumentNullException.ThrowIfNull(days);
        var met = known.Where(one => one.Id == id && one.IsOfTotals == isOfTotals && one.Days.Intersection(days) is not null).ToList();
        return met.Count > 0 && days.All(day => met.Exists(one => one.Days.Contains(day)))
            ? new Recount(id, days, isOfTotals, met.Min(one => one.LeastPercent), met.Max(one => one.MostPercent), met[0].Where)
            : null;
    }
}
