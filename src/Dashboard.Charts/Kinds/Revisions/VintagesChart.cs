using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>What became of the count of one day, release by release, and what was said of it meanwhile.</summary>
/// <param name="Story">The day's prints.</param>
/// <param name="Claims">Quoted counts of the day, each pinned at the time it was posted; those without value or time are not drawn.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record VintagesChart(DayStory Story, ImmutableArray<ClaimCheck> Claims, string Footnote)
{
    /// <summary>16:00 as a share of a day: the usual time of publication.</summary>
    private const double Afternoon = 16.0 / 24;

    private static readonly Duration DayLength = Duration.FromDays(1);

    /// <summary>The claims that can be pinned: with a value, posted on the day or later and while releases are held.</summary>
    public IEnumerable<ClaimCheck> Pinned => Claims.Where(check =>
        check.Figure is { Value: not null, Posted: { } posted } && posted >= Story.Day && LagOf(posted) <= LagOf(Story.Settled.LastReleasedAt) + 1);

    /// <summary>What is marked along the line, oldest first.</summary>
    public ImmutableArray<RevisionMilestone> Milestones => [.. RevisionMilestone.Of(Story)];

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var series = Story.Series;
            var counts = Invariant($"{PlaceText.Capital(series.Metric.Title)} of {DayText.InFull(Story.Day)} in {PlaceText.Of(series)}: {DayText.SourceAndBasis(series)}; {DayText.AsOf(series.AsOf)}. ");
            var prints = Story.Prints.Length == 1 ? "One count in all releases held" : Invariant($"{PlaceText.Capital(DayText.Words(Story.Prints.Length))} counts in turn, the last release held of {DayText.InFull(London.DayOf(Story.Settled.LastReleasedAt))}");
            var breaks = Story.Break is { } change ? Invariant($" Mind: {change.Text}.") : string.Empty;
            var seen = Invariant($"A line of steps, one at each release that changed the count. {Finding()}.");
            return new PictureText(Finding(), Invariant($"{counts}{prints}; time on a logarithmic scale.{breaks}"), Footnote, seen);
        }
    }

    /// <summary>The days from the day to a release; one at 16:00 in London lies on a whole number.</summary>
    /// <param name="at">The release.</param>
    public double LagOf(Instant at) => ((at - London.StartOf(Story.Day)) / DayLength) - Afternoon;

    /// <summary>The days from the day to another, taken in its afternoon.</summary>
    /// <param name="day">The other day.</param>
    public double LagOf(LocalDate day) => Period.DaysBetween(Story.Day, day);

    private string Finding()
    {
        var day = Invariant($"{DayText.InFull(Story.Day)} in {PlaceText.Of(Story.Series)}");
        var held = Story.IsFirstPrintHeld ? "at first" : "in the first release held";
        var first = CountFormat.Whole(Story.Prints[0].Count!.Value);
        if (Story.Prints.Length == 1)
        {
            return Invariant($"{day}: {first} from the start, never revised in the releases held");
        }

        if (Story.Settled.Count is not { } settled)
        {
            return Invariant($"{day}: {first} {held}, taken out again in the end");
        }

        var remark = Story.SettledBefore is { Count: { } before } ? Invariant($", {CountFormat.Whole(before)} before the definition changed") : SettlingRemark();
        return Invariant($"{day}: {first} {held}{remark}, {CountFormat.Whole(settled)} in the end");
    }

    private string SettlingRemark() =>
        Story.IsFirstPrintHeld && Story.Settled.Lags.FirstOrDefault(lag => lag.TolerancePercent == 5) is { LagDays: > 0 } lag && lag.ReleasedAt != Story.Prints[0].ReleasedAt
            ? Invariant($", within 5 % after {DayText.Count(lag.LagDays)}")
            : string.Empty;
}
