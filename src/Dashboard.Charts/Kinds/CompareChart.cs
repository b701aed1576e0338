using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>Daily counts of two sources with their moving averages, and the averages that were quoted.</summary>
/// <param name="Comparison">The two series.</param>
/// <param name="Quoted">Quoted averages, each drawn over its own days; those outside the window are not.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record CompareChart(SeriesComparison Comparison, ImmutableArray<ClaimCheck> Quoted, string Footnote)
{
    /// <summary>The quoted averages whose days lie in the window.</summary>
    public IEnumerable<ClaimCheck> QuotedInWindow =>
        Quoted.Where(check => check.Figure is { Value: not null, Days: { } days } && Comparison.Window.Contains(days));

    /// <summary>The days of the window on which either source published nothing, whether or not the count was added later.</summary>
    public IEnumerable<LocalDate> SilentDays => Comparison.Differences
        .Where(day => day.IsSilent)
        .Select(day => day.Day);

    /// <summary>What to write above silent days.</summary>
    public string SilentLabel => SilentWords.For(Comparison.Differences);

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var (first, second) = (Comparison.First.AsReported.Selector, Comparison.Second.AsReported.Selector);
            var counts = Invariant($"{Capital(first.Metric.Title)} a day in {Place()}, {DayText.Range(Comparison.Window)}: ");
            var sources = Invariant($"{DayText.SourceAndBasis(first)}, and {DayText.SourceAndBasis(second)}; {DayText.AsOf(first.AsOf)}. ");
            var lines = Invariant($"Lines: trailing {Comparison.MeanDays}-day averages, policy “{Comparison.Policy}” for days without report.");
            var seen = Invariant($"Bars show the daily counts of both sources, lines their {Comparison.MeanDays}-day averages, ");
            return new PictureText(
                Finding(), counts + sources + lines, Footnote, Invariant($"{seen}and level rules the averages that were quoted. {Finding()}."));
        }
    }

    private string Finding()
    {
        var (first, second) = (Comparison.First.AsReported.Selector.Source.Title, Comparison.Second.AsReported.Selector.Source.Title);
        if (QuotedInWindow.GroupBy(check => check.Figure.Days!).FirstOrDefault(group => group.Count() > 1) is { } week
            && MeanOver(Comparison.First, week.Key) is { } one && MeanOver(Comparison.Second, week.Key) is { } other)
        {
            var values = week.Select(check => check.Figure.Value!.Value).ToList();
            var apart = CountFormat.Whole((long)(values.Max() - values.Min()));
            return Invariant($"One week, two quoted averages {apart} cases a day apart: {NowApart(one, other)}");
        }

        var days = Comparison.Differences.Count(day => day.People is not null);
        var shared = Comparison.Differences.Where(day => day.People is not null).ToList();
        var (a, b) = (shared.Sum(day => day.First.Count!.Value), shared.Sum(day => day.Second.Count!.Value));
        return days == 0
            ? Invariant($"{first} and {second} have no day in common here")
            : Invariant($"On {DayText.Count(days)} in common {first} counts {CountFormat.Whole(a)} and {second} {CountFormat.Whole(b)}");
    }

    private string NowApart(double one, double other)
    {
        var apart = CountFormat.Whole((long)Math.Round(Math.Abs(one - other), MidpointRounding.AwayFromZero));
        return Comparison.First.AsReported.Selector.AsOf is null
            ? Invariant($"as last released, the sources differ by {apart}")
            : Invariant($"in these releases the sources differ by {apart}");
    }

    private string Place()
    {
        var (first, second) = (Comparison.First.AsReported.Selector.AreaText, Comparison.Second.AsReported.Selector.AreaText);
        return first == second ? first.Replace("United Kingdom", "the United Kingdom", StringComparison.Ordinal) : Invariant($"{first} and {second}");
    }

    private static double? MeanOver(ComparedSeries series, DateInterval days) => RollingMean.Over(series.Reconciled, days, MissingDays.LeaveOut).PeoplePerDay;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
