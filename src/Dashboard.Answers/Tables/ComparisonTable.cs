using System.Collections.Immutable;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Answers.Tables;

/// <summary>Two series side by side, a row a day.</summary>
public static class ComparisonTable
{
    /// <summary>The comparison as a table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>
    /// Columns <c>day,SOURCE_count,SOURCE_status,SOURCE_mean</c> for both sources, then <c>difference</c> (first less second) and
    /// <c>cumulative_difference</c>; counts and differences are empty where there is no report. A difference of unlike days, such as
    /// a catch-up against the count of one day, is not added up, as in the picture.
    /// </returns>
    public static AnswerTable Of(SeriesComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (first, second) = (CodeOf(comparison.First), CodeOf(comparison.Second));
        long total = 0;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
        foreach (var day in comparison.Differences)
        {
            total += day.IsOfSameDays ? day.People!.Value : 0;
            rows.Add(
            [
                day.Day, day.First.Count, day.First.Status.ToWords(), comparison.First.MeanOn(day.Day),
                day.Second.Count, day.Second.Status.ToWords(), comparison.Second.MeanOn(day.Day),
                day.People, day.IsOfSameDays ? total : null,
            ]);
        }

        return new AnswerTable(
            [
                "day", first + "_count", first + "_status", first + "_mean", second + "_count", second + "_status", second + "_mean",
                "difference", "cumulative_difference",
            ],
            rows.ToImmutable());
    }

    private static string CodeOf(ComparedSeries series) => series.AsReported.Selector.Source.Code;
}
