using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Cli.Text;

/// <summary>How the days of a series came about, for a reader.</summary>
internal static class GapsText
{
    private static readonly TextColumn[] Columns =
    [
        new("day"),
        new(string.Empty),
        new("count", IsNumber: true),
        new("status"),
        new("covers", IsNumber: true),
        new("sure", DropRank: 1),
        new("reason", LeastColumns: 24),
    ];

    /// <summary>Adds the days of a series under its name.</summary>
    public static TextPage Add(TextPage page, GapsAnswer answer)
    {
        page.Gap().Add(answer.Series.ToString(), Tone.Heading);
        return answer.Days.IsEmpty
            ? page.Add("Nothing missing, caught up, corrected or incomplete on these days.")
            : page.Add(new TextTable(Columns, [.. answer.Days.Select(Row)]));
    }

    private static TextPiece[] Row(DayFinding finding) =>
    [
        FigureText.Day(finding.Day),
        new(FigureText.Weekday(finding.Day), Tone.Faint),
        finding.Entry.Count is null ? new TextPiece("–", Tone.Doubtful) : FigureText.Count(finding.Entry.Count),
        new(finding.Entry.Status.ToWords(), finding.IsPlain ? Tone.Plain : Tone.Doubtful),
        finding.Entry.CoversDays > 1 ? Invariant($"{finding.Entry.CoversDays} days") : string.Empty,
        finding.Entry.Reason.Sure.ToWord(),
        new(finding.Reason, Tone.Faint),
    ];
}
