using Dashboard.Charts.Axes;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>The figures of a comparison as the table that a picture carries for readers who can't see it.</summary>
internal static class CompareTable
{
    public static SceneTable Of(SeriesComparison comparison)
    {
        var (first, second) = (comparison.First.AsReported.Selector.Source.Title, comparison.Second.AsReported.Selector.Source.Title);
        return new SceneTable(
            Invariant($"{first} and {second}, day by day"),
            ["day", first, "status", second, "status", Invariant($"{first} less {second}")],
            comparison.Differences.Select(day => (IReadOnlyList<string>)
            [
                DayText.InFull(day.Day), Count(day.First), day.First.Status.ToWords(), Count(day.Second), day.Second.Status.ToWords(),
                day.People is { } people ? CountFormat.Difference(people) : "–",
            ]));
    }

    private static string Count(DayEntry entry) => entry.Count is { } count ? CountFormat.Whole(count) : "–";
}
