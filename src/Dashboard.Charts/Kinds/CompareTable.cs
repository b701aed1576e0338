using Dashboard.Charts.Axes;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>The figures of series side by side as the table that a picture carries for readers who can't see it.</summary>
internal static class CompareTable
{
    /// <summary>Counts with their status and the difference of two series; of more the averages, as drawn.</summary>
    public static SceneTable Of(CompareChart chart) => chart.Sides.Series.Length switch
    {
        1 => OfOne(chart),
        2 when chart.Panels.Length == 1 => Of(SeriesComparison.Of(chart.Sides)),
        _ => OfMany(chart),
    };

    public static SceneTable Of(SeriesComparison comparison)
    {
        var names = SeriesNames.Of([comparison.First.AsReported.Selector, comparison.Second.AsReported.Selector]);
        var (first, second) = (names[0], names[1]);
        return new SceneTable(
            Invariant($"{first} and {second}, day by day"),
            ["day", first, "status", second, "status", Invariant($"{first} less {second}")],
            comparison.Differences.Select(day => (IReadOnlyList<string>)
            [
                DayText.InFull(day.Day), Count(day.First), day.First.Status.ToWords(), Count(day.Second), day.Second.Status.ToWords(),
                day.People is { } people ? CountFormat.Difference(people) : "–",
            ]));
    }

    private static SceneTable OfOne(CompareChart chart)
    {
        var series = chart.Sides.Series[0];
        return new SceneTable(
            chart.Names[0] + ", day by day",
            ["day", chart.Names[0], "status", Invariant($"{chart.Sides.MeanDays}-day average")],
            chart.Sides.Window.Select(day => (IReadOnlyList<string>)
                [DayText.InFull(day), Count(series.AsReported[day]), series.AsReported[day].Status.ToWords(), Mean(series, day)]));
    }

    private static SceneTable OfMany(CompareChart chart) => new(
        Invariant($"{chart.Sides.MeanDays}-day averages of {chart.Sides.Series.Length} series"),
        ["day", .. chart.Names],
        chart.Sides.Window.Select(day => (IReadOnlyList<string>)[DayText.InFull(day), .. chart.Sides.Series.Select(series => Mean(series, day))]));

    private static string Count(DayEntry entry) => entry.Count is { } count ? CountFormat.Whole(count) : "–";

    private static string Mean(ComparedSeries series, NodaTime.LocalDate day) => series.MeanOn(day) is { } mean ? CountFormat.Fixed(mean, 1) : "–";
}
