using System.Collections.Immutable;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>Series side by side, a row a day.</summary>
public static class ComparisonTable
{
    /// <summary>Two series as a table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The columns of <see cref="Of(SideBySide)"/>.</returns>
    public static AnswerTable Of(SeriesComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(comparison.Sides);
    }

    /// <summary>Series as a table.</summary>
    /// <param name="sides">The series.</param>
    /// <returns>
    /// Columns <c>day</c>, for each series <c>NAME_count,NAME_status,NAME_mean</c>, of two series also <c>difference</c> (first less
    /// second) and <c>cumulative_difference</c>; then for each series <c>NAME_filled</c>, what the policy put there, and
    /// <c>NAME_later</c>, what a count became since, where there is such a thing. A name is the source's code, or the whole selector
    /// where several series are of one source. Counts and differences are empty where there is no report. A difference of unlike
    /// days, such as a catch-up against the count of one day, is not added up, as in the picture.
    /// </returns>
    public static AnswerTable Of(SideBySide sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        var names = NamesOf(sides);
        var columns = new List<(string Name, Func<LocalDate, object?> Cell)> { ("day", day => day) };
        for (var i = 0; i < names.Length; i++)
        {
            var series = sides.Series[i];
            columns.Add((names[i] + "_count", day => series.AsReported[day].Count));
            columns.Add((names[i] + "_status", day => series.AsReported[day].Status.ToWords()));
            columns.Add((names[i] + "_mean", day => series.MeanOn(day)));
        }

        if (names.Length == 2)
        {
            columns.AddRange(Differences(SeriesComparison.Of(sides)));
        }

        for (var i = 0; i < names.Length; i++)
        {
            columns.AddRange(Others(names[i], sides.Series[i]));
        }

        return new AnswerTable(
            [.. columns.Select(column => column.Name)],
            [.. sides.Window.Select(day => columns.Select(column => column.Cell(day)).ToImmutableArray())]);
    }

    private static IEnumerable<(string Name, Func<LocalDate, object?> Cell)> Differences(SeriesComparison comparison)
    {
        var (days, totals, total) = (comparison.Differences, new Dictionary<LocalDate, long>(), 0L);
        foreach (var day in days.Where(day => day.IsOfSameDays))
        {
            total += day.People!.Value;
            totals.Add(day.Day, total);
        }

        yield return ("difference", day => days[Period.DaysBetween(comparison.Window.Start, day)].People);
        yield return ("cumulative_difference", day => totals.TryGetValue(day, out var sum) ? sum : null);
    }

    private static IEnumerable<(string Name, Func<LocalDate, object?> Cell)> Others(string name, ComparedSeries series)
    {
        if (series.Reconciled.Entries.Any(entry => entry.Status == DayStatus.Filled))
        {
            yield return (name + "_filled", day => series.Reconciled[day] is { Status: DayStatus.Filled, Count: var count } ? count : null);
        }

        if (series.Later is { } later)
        {
            yield return (name + "_later", day => later.AsReported[day].Count);
        }
    }

    private static ImmutableArray<string> NamesOf(SideBySide sides)
    {
        ImmutableArray<SeriesSelector> selectors = [.. sides.Series.Select(series => series.AsReported.Selector)];
        return selectors.DistinctBy(selector => selector.Source).Count() == selectors.Length
            ? [.. selectors.Select(selector => selector.Source.Code)]
            : [.. selectors.Select(selector => selector.ToString())];
    }
}
