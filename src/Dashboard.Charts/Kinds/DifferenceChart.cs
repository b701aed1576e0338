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

    /// <summary>The differences added up: one item a day, null on days without a difference.</summary>
    public IEnumerable<(LocalDate Day, long? Total)> Totals
    {
        get
        {
            long total = 0;
            foreach (var day in Comparison.Differences)
            {
                total += day.People ?? 0;
                yield return (day.Day, day.People is null ? null : total);
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
            var subtitle = Invariant($"{first.Source.Title} less {second.Source.Title}, {first.Metric.Title} a day, {first.AreaText}, {DayText.Range(Comparison.Window)} (by {first.Basis.Title} and {second.Basis.Title}; {DayText.AsOf(first.AsOf)}).{basis}");
            return new PictureText(Finding(), subtitle, Footnote, Invariant($"Above, a bar a day for the difference; below, the line of the differences added up. {Finding()}."));
        }
    }

    private string Finding()
    {
        var days = Comparison.Differences.Where(day => day.People is not null).ToList();
        if (days.Count == 0)
        {
            return "The two sources have no day in common here";
        }

        var (first, second) = (Comparison.First.AsReported.Selector.Source.Title, Comparison.Second.AsReported.Selector.Source.Title);
        var widest = days.MaxBy(day => Math.Abs(day.People!.Value))!;
        var total = Comparison.TotalDifference;
        var more = total == 0 ? Invariant($"{first} and {second} count the same over {days.Count} days")
            : Invariant($"{(total > 0 ? first : second)} counts {CountFormat.Whole(Math.Abs(total))} more over {days.Count} days");
        return Invariant($"{more}; on one day, {DayText.DayAndMonth(widest.Day)}, the two are {CountFormat.Whole(Math.Abs(widest.People!.Value))} apart");
    }
}
