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
            .Gap()
            .Add(Invariant($"The last release held, of {FigureText.Moment(story.Settled.LastReleasedAt)}, has {Settled(story.Settled)}{(story.Prints.Length == 1 ? ", as every one before it" : string.Empty)}: taken for the settled count."));
        AddLags(page, story.Settled, "it");
        if (story is { Break: { } change, SettledBefore: { } before })
        {
            page.Add(Invariant($"A break lies within: {change.Text}. The last release before it, of {FigureText.Moment(before.LastReleasedAt)}, had {Settled(before)}."));
            AddLags(page, before, "that count");
        }

        return page;
    }

    private static TextPiece[] Row(DayStory story, DayPrint print) =>
    [
        FigureText.Moment(print.ReleasedAt),
        print.Count is null ? new TextPiece("–", Tone.Doubtful) : FigureText.Count(print.Count),
        new(FigureText.Change(print.Change), Tone.Faint),
        FigureText.Share(story.CompletenessOf(print)),
    ];

    private static string Settled(SettledCount settled) => settled.Count is null ? "no count" : FigureText.Count(settled.Count);

    private static void AddLags(TextPage page, SettledCount settled, string what)
    {
        foreach (var lag in settled.Lags)
        {
            var within = lag.TolerancePercent == 0 ? "Exactly" : Invariant($"Within {lag.TolerancePercent} % of");
            page.Add(Invariant($"{within} {what} from {FigureText.Moment(lag.ReleasedAt)} on: {lag.LagDays} {(lag.LagDays == 1 ? "day" : "days")} after the day ({Time(lag.AfterDay)} its end)."));
        }
    }

    private static string Time(Duration afterDay) => afterDay < Duration.Zero
        ? Invariant($"{-afterDay.Days} d {-afterDay.Hours} h before")
        : Invariant($"{afterDay.Days} d {afterDay.Hours} h after");
}
