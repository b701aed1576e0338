using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Two series over the same days.</summary>
/// <remarks>Series on different date bases may be compared, but not the same people are counted on a day; <see cref="HasOneBasis"/> tells.</remarks>
/// <param name="Window">The days, both ends included.</param>
/// <param name="MeanDays">How many days an average covers.</param>
/// <param name="Policy">The policy by which days without report were treated for the averages.</param>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Differences">One a day of the window: as reported, first less second.</param>
public sealed record SeriesComparison(
    DateInterval Window,
    int MeanDays,
    string Policy,
    ComparedSeries First,
    ComparedSeries Second,
    ImmutableArray<DayDifference> Differences)
{
    /// <summary>What is to be known of the days and releases of either, and of the one beside the other.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;

    /// <summary>Whether both put a count on the day by the same rule; Johns Hopkins' snapshot day goes with the publish date that it copies.</summary>
    public bool HasOneBasis =>
        First.AsReported.Selector.Basis.IsFixedOnPublication == Second.AsReported.Selector.Basis.IsFixedOnPublication;

    /// <summary>The days on which both have a count of the same days: a catch-up is not held against a single day.</summary>
    public IEnumerable<DayDifference> LikeForLike => Differences.Where(difference => difference.IsOfSameDays);

    /// <summary>What both add up to over the days that can be held against each other.</summary>
    public ComparedTotals Totals =>
        new(LikeForLike.Count(), LikeForLike.Sum(day => day.First.Count!.Value), LikeForLike.Sum(day => day.Second.Count!.Value));

    /// <summary>The two series side by side, without their differences.</summary>
    public SideBySide Sides => new(Window, MeanDays, Policy, [First, Second]);

    /// <summary>The sum of the differences of the days that can be held against each other, in people.</summary>
    public long TotalDifference => LikeForLike.Sum(difference => difference.People!.Value);

    /// <summary>Two series held against each other.</summary>
    /// <param name="sides">The series: the first is taken less the second; further ones are left out.</param>
    public static SeriesComparison Of(SideBySide sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        var (first, second) = (sides.Series[0], sides.Series[1]);
        var differences = ImmutableArray.CreateBuilder<DayDifference>(sides.Window.Length);
        var start = sides.Window.Start;
        var (firstPlace, secondPlace) = (Period.DaysBetween(first.AsReported.FirstDay, start), Period.DaysBetween(second.AsReported.FirstDay, start));
        for (var i = 0; i < sides.Window.Length; i++)
        {
            differences.Add(Differ(start.PlusDays(i), first.AsReported.At(firstPlace + i), second.AsReported.At(secondPlace + i)));
        }

        return new SeriesComparison(sides.Window, sides.MeanDays, sides.Policy, first, second, differences.MoveToImmutable());
    }

    private static DayDifference Differ(LocalDate day, DayEntry first, DayEntry second) =>
        new(day, first, second, first.Count - second.Count);
}
