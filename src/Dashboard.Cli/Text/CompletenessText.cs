using Dashboard.Core.Questions;
using Dashboard.Core.Vintages;

namespace Dashboard.Cli.Text;

/// <summary>How complete the latest days are, for a reader.</summary>
internal static class CompletenessText
{
    private static readonly TextColumn[] Columns =
    [
        new("day"),
        new(string.Empty),
        new("lag", IsNumber: true),
        new("count", IsNumber: true),
        new("complete", IsNumber: true),
        new("nowcast", IsNumber: true),
        new("low", IsNumber: true),
        new("high", IsNumber: true),
        new("note", DropRank: 1),
    ];

    /// <summary>Adds the latest days of a series under its name.</summary>
    public static TextPage Add(TextPage page, CompletenessAnswer answer)
    {
        page.Gap()
            .Add(Invariant($"{answer.Series}, release of {FigureText.Moment(answer.ReleasedAt)}"), Tone.Heading)
            .Add(new TextTable(Columns, [.. answer.Days.Select(Row)]))
            .Add(NoteOf(answer), Tone.Faint);
        return CaveatsText.Add(page, answer.Caveats);
    }

    private static TextPiece[] Row(Completeness day) =>
    [
        FigureText.Day(day.Day),
        new(FigureText.Weekday(day.Day), Tone.Faint),
        FigureText.Count(day.LagDays),
        FigureText.Count(day.Count),
        FigureText.Share(day.Share),
        FigureText.Rounded(day.Estimate?.People),
        FigureText.Rounded(day.Estimate?.Low),
        FigureText.Rounded(day.Estimate?.High),
        new(NoteOf(day.Estimate), Tone.Faint),
    ];

    private static string NoteOf(CompletenessAnswer answer) => answer.Days.All(day => day.Estimate is null)
        ? "No nowcast: too few releases of the weeks before are held, or none that came a week apart. Lag in days."
        : "Nowcast: the settled count to expect, and the interval that should hold it four times in five; lag in days.";

    private static string NoteOf(Nowcast? estimate) => estimate switch
    {
        null => "too little known",
        { SpansHoliday: true } => "bank holiday: widened",
        _ => string.Empty,
    };
}
