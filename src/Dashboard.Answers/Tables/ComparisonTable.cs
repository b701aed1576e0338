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
        var (start, columns) = (sides.Window.Start, ImmutableArray.CreateBuilder<TableColumn>());
        columns.Add(new DayColumn("day", start.PlusDays));
        for (var i = 0; i < names.Length; i++)
        {
            var (series, behind) = (sides.Series[i], Period.DaysBetween(sides.Series[i].AsReported.FirstDay, start));
            columns.Add(new CountColumn(names[i] + "_count", row => series.AsReported.At(row + behind).Count));
            columns.Add(new TextColumn(names[i] + "_status", row => series.AsReported.At(row + behind).Status.ToWords()));
            columns.Add(new MeanColumn(names[i] + "_mean", row => series.MeanAt(row + behind)));
        }

        if (names.Length == 2)
        {
            columns.AddRange(Differences(SeriesComparison.Of(sides).Differences));
        }

        for (var i = 0; i < names.Length; i++)
        {
            columns.AddRange(Others(names[i], sides.Series[i], start));
        }

        return new AnswerTable(columns.ToImmutable(), sides.Window.Length);
    }

    private static IEnumerable<TableColumn> Differences(ImmutableArray<DayDifference> days)
    {
        var (totals, total) = (new long?[days.Length], 0L);
        for (var i = 0; i < totals.Length; i++)
        {
            if (days[i].IsOfSameDays)
            {
                total += days[i].People!.Value;
                totals[i] = total;
            }
        }

        return [new CountColumn("difference", row => days[row].People), new CountColumn("cumulative_difference", row => totals[row])];
    }

    private static IEnumerable<TableColumn> Others(string name, ComparedSeries series, LocalDate start)
    {
        if (series.FilledCount > 0)
        {
            var behind = Period.DaysBetween(series.Reconciled.FirstDay, start);
            yield return new CountColumn(name + "_filled", row => series.Reconciled.At(row + behind) is { Status: DayStatus.Filled, Count: var count } ? count : null);
        }

        if (series.Later is { } later)
        {
            var behind = Period.DaysBetween(later.AsReported.FirstDay, start);
            yield return new CountColumn(name + "_later", row => later.AsReported.At(row + behind).Count);
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
