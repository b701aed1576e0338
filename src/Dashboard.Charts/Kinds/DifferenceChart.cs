using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Comparison;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>One series less another, day by day, as a ratio, and added up over the window.</summary>
/// <param name="Comparison">The two series; the first is taken less the second.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record DifferenceChart(SeriesComparison Comparison, string Footnote)
{
    /// <summary>The two series' selectors.</summary>
    public ImmutableArray<SeriesSelector> Selectors => [Comparison.First.AsReported.Selector, Comparison.Second.AsReported.Selector];

    /// <summary>The two series' names.</summary>
    public ImmutableArray<string> Names => SeriesNames.Of(Selectors);

    /// <summary>The days of the window on which either source published nothing, whether or not the count was added later.</summary>
    public IEnumerable<LocalDate> SilentDays => Comparison.Differences.Where(day => day.IsSilent).Select(day => day.Day);

    /// <summary>What to write above silent days.</summary>
    public string SilentLabel => SilentWords.For(Comparison.Differences);

    /// <summary>
    /// By how many per cent the first count is above or below the second, on the days that can be held against each other: none where
    /// the second counts nobody, or either takes people back.
    /// </summary>
    public IEnumerable<(LocalDate Day, double PerCent)> Ratios => Comparison.LikeForLike
        .Where(day => day.First.Count >= 0 && day.Second.Count > 0)
        .Select(day => (day.Day, 100.0 * day.People!.Value / day.Second.Count!.Value));

    /// <summary>The differences added up: one item a day, null on days without a difference of like for like.</summary>
    public IEnumerable<(LocalDate Day, long? Total)> Totals
    {
        get
        {
            long total = 0;
            foreach (var day in Comparison.Differences)
            {
                total += day.IsOfSameDays ? day.People!.Value : 0;
                yield return (day.Day, day.IsOfSameDays ? total : null);
            }
        }
    }

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var (first, second) = (Selectors[0], Selectors[1]);
            var place = SeriesNames.SharedPlace(Selectors) is { } shared ? Invariant($" in {shared}") : string.Empty;
            var basis = Comparison.HasOneBasis ? string.Empty : " The two put a count on different days, so the difference is not one of people missed.";
            var counts = Invariant($"{Names[0]} less {Names[1]}, {SeriesNames.Metrics(Selectors)} a day{place}, ");
            var bases = first.Basis == second.Basis ? first.Basis.Title : Invariant($"{first.Basis.Title} and {second.Basis.Title}");
            var dates = Invariant($"{DayText.Range(Comparison.Window)} (by {bases}; {SeriesNames.Moment(Selectors)}).");
            var seen = "Above, a bar a day for the difference; in the middle the same as a share; below, the line of the differences added up.";
            return new PictureText(Finding(), counts + dates + basis, Footnote, Invariant($"{seen} {Finding()}."));
        }
    }

    private string Finding()
    {
        var days = Comparison.LikeForLike.ToList();
        if (days.Count == 0)
        {
            return "The two sources have no day in common here";
        }

        if (days.TrueForAll(day => day.People == 0))
        {
            return days.Count == 1
                ? Invariant($"{Names[0]} and {Names[1]} count the same on the one day that they share")
                : Invariant($"{Names[0]} and {Names[1]} count the same on each of {DayText.Count(days.Count)}");
        }

        var total = Comparison.TotalDifference;
        var more = total == 0 ? Invariant($"{Names[0]} and {Names[1]} count the same over {DayText.Count(days.Count)}")
            : Invariant($"{(total > 0 ? Names[0] : Names[1])} counts {CountFormat.Whole(Math.Abs(total))} more over {DayText.Count(days.Count)}");
        return Remark(days) is { } remark ? Invariant($"{more}; {remark}") : more;
    }

    /// <summary>A day, with its year where the window has the same day twice.</summary>
    private string DayOf(DayDifference difference) =>
        Comparison.Window.Length > 365 ? DayText.InFull(difference.Day) : DayText.DayAndMonth(difference.Day);

    /// <summary>What stands out beside the sum: a report that covers other days than the other source's, else the widest day; null of one day.</summary>
    private string? Remark(List<DayDifference> days)
    {
        if (Comparison.Differences.FirstOrDefault(day => day is { People: not null, IsOfSameDays: false }) is { } unlike)
        {
            var (name, entry) = unlike.First.CoversDays > unlike.Second.CoversDays ? (Names[0], unlike.First) : (Names[1], unlike.Second);
            return Invariant($"on {DayOf(unlike)} the {CountFormat.Whole(entry.Count!.Value)} of {name} are for {DayText.Words(entry.CoversDays)} days");
        }

        var widest = days.MaxBy(day => Math.Abs(day.People!.Value))!;
        return days.Count == 1 ? null : Invariant($"on one day, {DayOf(widest)}, the two are {CountFormat.Whole(Math.Abs(widest.People!.Value))} apart");
    }
}
