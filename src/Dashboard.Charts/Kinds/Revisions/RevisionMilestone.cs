using Dashboard.Charts.Axes;
using Dashboard.Charts.Words;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>Something to be marked on the way of a count: its first print, how soon it came close, a change of definition.</summary>
/// <param name="At">When.</param>
/// <param name="Text">What, in a few words.</param>
/// <param name="IsBreak">Whether something else is counted from here on.</param>
public sealed record RevisionMilestone(Instant At, string Text, bool IsBreak)
{
    /// <summary>The milestones of a story, oldest first; lags that fall on one release share a mark.</summary>
    /// <param name="story">The story.</param>
    internal static IEnumerable<RevisionMilestone> Of(DayStory story)
    {
        var first = story.Prints[0];
        var said = story.IsFirstPrintHeld ? "first shown" : "first held";
        var marks = new List<RevisionMilestone> { new(first.ReleasedAt, Invariant($"{said} {Moment(first.ReleasedAt)}: {CountFormat.Whole(first.Count!.Value)}"), IsBreak: false) };
        if (story.SettledBefore is { } before)
        {
            marks.AddRange(LagsOf(story, before));
        }

        if (story.Break is { } change)
        {
            marks.Add(new RevisionMilestone(change.Since, Invariant($"{Moment(change.Since)}: counted by a new definition"), IsBreak: true));
        }

        // Across a break the lags are those to the break; of what followed only the last revision is told.
        marks.AddRange(LagsOf(story, story.Settled).Where(mark => story.Break is not { } known || mark.At > known.Since));
        return marks.OrderBy(mark => mark.At);
    }

    private static IEnumerable<RevisionMilestone> LagsOf(DayStory story, SettledCount settled) => settled.Lags
        .Where(lag => lag.ReleasedAt > story.Prints[0].ReleasedAt)
        .GroupBy(lag => lag.ReleasedAt)
        .Select(group => new RevisionMilestone(
            group.Key,
            Invariant($"{Closeness(group.Min(lag => lag.TolerancePercent), settled)} after {DayText.Count(group.First().LagDays)}"),
            IsBreak: false));

    private static string Closeness(int percent, SettledCount settled) => percent == 0
        ? Invariant($"at {CountFormat.Whole(settled.Count!.Value)}")
        : Invariant($"within {percent} %");

    private static string Moment(Instant at) => DayText.DayAndMonth(London.DayOf(at));
}
