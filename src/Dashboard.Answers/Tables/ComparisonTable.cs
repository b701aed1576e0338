using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
            Rows(sides.Window, columns));
    }

    private static ImmutableArray<ImmutableArray<object?>> Rows(DateInterval window, List<(string Name, Func<LocalDate, object?> Cell)> columns)
    {
        var rows = new ImmutableArray<object?>[window.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var (day, cells) = (window.Start.PlusDays(i), new object?[columns.Count]);
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = columns[column].Cell(day);
            }

            rows[i] = ImmutableCollectionsMarshal.AsImmutableArray(cells);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    private static IEnumerable<(string Name, Func<LocalDate, object?> Cell)> Differences(SeriesComparison comparison)
    {
        var (days, total) = (comparison.Differences, 0L);
        var totals = new long?[days.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            if (days[i].IsOfSameDays)
            {
                total += days[i].People!.Value;
                totals[i] = total;
            }
        }

        yield return ("difference", day => days[PlaceOf(day)].People);
        yield return ("cumulative_difference", day => totals[PlaceOf(day)]);

        int PlaceOf(LocalDate day) => Period.DaysBetween(comparison.Window.Start, day);
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
