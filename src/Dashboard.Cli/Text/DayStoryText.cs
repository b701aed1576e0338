using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Cli.Text;

/// <summary>The story of a day, for a reader.</summary>
internal static class DayStoryText
{
    private static readonly TextColumn[] Columns =
    [
        new("released at"),
        new("count", IsNumber: true),
        new("change", IsNumber: true),
        new("complete", IsNumber: true),
    ];

    /// <summary>Adds a story under the name of its series.</summary>
    public static TextPage Add(TextPage page, DayStory story)
    {
        page.Gap()
            .Add(Invariant($"{story.Series}, {FigureText.Day(story.Day)} {FigureText.Weekday(story.Day)}"), Tone.Heading)
            .Add(new TextTable(Columns, [.. story.Prints.Select(print => Row(story, print))]))
            .Gap();
        if (!story.IsFirstPrintHeld)
        {
            page.Add(Invariant($"No release of the week after the day was first shown is held: the count of {FigureText.Moment(story.Prints[0].ReleasedAt)} is not its first print."), Tone.Doubtful);
        }

        page.Add(Invariant($"The last release held, of {FigureText.Moment(story.Settled.LastReleasedAt)}, has {Settled(story.Settled)}{Unchanged(story)}: taken for the settled count."));
        AddLags(page, story, story.Settled, "it");
        if (story is { Break: { } change, SettledBefore: { } before })
        {
            page.Add(Invariant($"A break lies within: {change.Text}. The last release before it, of {FigureText.Moment(before.LastReleasedAt)}, had {Settled(before)}."));
            AddLags(page, story, before, "that count");
        }

        return CaveatsText.Add(page, story.Caveats);
    }

    private static TextPiece[] Row(DayStory story, DayPrint print) =>
    [
        FigureText.Moment(print.ReleasedAt),
        print.Count is null ? new TextPiece("–", Tone.Doubtful) : FigureText.Count(print.Count),
        new(FigureText.Change(print.Change), Tone.Faint),
        FigureText.Share(story.CompletenessOf(print)),
    ];

    private static string Settled(SettledCount settled) => settled.Count is null ? "no count" : FigureText.Count(settled.Count);

    private static string Unchanged(DayStory story) =>
        story.Prints.Length == 1 && story.Settled.LastReleasedAt > story.Prints[0].ReleasedAt ? ", as every one before it" : string.Empty;

    private static void AddLags(TextPage page, DayStory story, SettledCount settled, string what)
    {
        // Where the first print is not held, how soon a count was reached that stands from there on is not known.
        foreach (var lag in settled.Lags.Where(lag => story.IsFirstPrintHeld || lag.ReleasedAt > story.Prints[0].ReleasedAt))
        {
            var within = lag.TolerancePercent == 0 ? "Exactly" : Invariant($"Within {lag.TolerancePercent} % of");
            page.Add(Invariant($"{within} {what} from {FigureText.Moment(lag.ReleasedAt)} on: {FigureText.Count(lag.LagDays)} {(lag.LagDays == 1 ? "day" : "days")} after the day ({Time(lag.AfterDay)} its end)."));
        }
    }

    private static string Time(Duration afterDay) => afterDay < Duration.Zero
        ? Invariant($"{FigureText.Count(-afterDay.Days)} d {-afterDay.Hours} h before")
        : Invariant($"{FigureText.Count(afterDay.Days)} d {afterDay.Hours} h after");
}
