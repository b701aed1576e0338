using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>One source less another, day by day, and the same added up over the window.</summary>
/// <param name="Comparison">The two series; the first is taken less the second.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record DifferenceChart(SeriesComparison Comparison, string Footnote)
{
    /// <summary>The days of the window on which either source published nothing, whether or not the count was added later.</summary>
    public IEnumerable<LocalDate> SilentDays => Comparison.Differences.Where(day => day.IsSilent).Select(day => day.Day);

    /// <summary>What to write above silent days.</summary>
    public string SilentLabel => SilentWords.For(Comparison.Differences);

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
            var (first, second) = (Comparison.First.AsReported.Selector, Comparison.Second.AsReported.Selector);
            var basis = Comparison.HasOneBasis ? string.Empty : " The two put a count on different days, so the difference is not one of people missed.";
            var counts = Invariant($"{first.Source.Title} less {second.Source.Title}, {first.Metric.Title} a day, {first.AreaText}, ");
            var dates = Invariant($"{DayText.Range(Comparison.Window)} (by {first.Basis.Title} and {second.Basis.Title}; {DayText.AsOf(first.AsOf)}).");
            var seen = "Above, a bar a day for the difference; below, the line of the differences added up.";
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

        var (first, second) = (Comparison.First.AsReported.Selector.Source.Title, Comparison.Second.AsReported.Selector.Source.Title);
        var total = Comparison.TotalDifference;
        var more = total == 0 ? Invariant($"{first} and {second} count the same over {DayText.Count(days.Count)}")
            : Invariant($"{(total > 0 ? first : second)} counts {CountFormat.Whole(Math.Abs(total))} more over {DayText.Count(days.Count)}");
        return Invariant($"{more}; {Remark(days)}");
    }

    /// <summary>A day, with its year where the window has the same day twice.</summary>
    private string DayOf(DayDifference difference) =>
        Comparison.Window.Length > 365 ? DayText.InFull(difference.Day) : DayText.DayAndMonth(difference.Day);

    /// <summary>What stands out beside the sum: a report that covers other days than the other source's, else the widest day.</summary>
    private string Remark(List<DayDifference> days)
    {
        if (Comparison.Differences.FirstOrDefault(day => day is { People: not null, IsOfSameDays: false }) is { } unlike)
        {
            var (series, entry) = unlike.First.CoversDays > unlike.Second.CoversDays ? (Comparison.First, unlike.First) : (Comparison.Second, unlike.Second);
            return Invariant($"on {DayOf(unlike)} the {CountFormat.Whole(entry.Count!.Value)} of {series.AsReported.Selector.Source.Title} are for {DayText.Words(entry.CoversDays)} days");
        }

        var widest = days.MaxBy(day => Math.Abs(day.People!.Value))!;
        return Invariant($"on one day, {DayOf(widest)}, the two are {CountFormat.Whole(Math.Abs(widest.People!.Value))} apart");
    }
}
