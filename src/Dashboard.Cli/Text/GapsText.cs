using System.Collections.Immutable;
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
            : page.Add(new TextTable(Columns, [.. Runs(answer.Days).Select(run => Row(run[0], run[^1]))]));
    }

    /// <summary>Days in a row of which all the same is to be told stand in one row: a fortnight's silence is one thing to read.</summary>
    private static List<List<DayFinding>> Runs(ImmutableArray<DayFinding> days)
    {
        var runs = new List<List<DayFinding>>();
        foreach (var day in days)
        {
            if (runs.Count > 0 && Continues(runs[^1][^1], day))
            {
                runs[^1].Add(day);
            }
            else
            {
                runs.Add([day]);
            }
        }

        return runs;
    }

    private static bool Continues(DayFinding before, DayFinding day) =>
        (before.Day.PlusDays(1), before.Entry.Count, before.Entry.Status, before.Entry.Reason.Sure, before.Reason)
        == (day.Day, null, day.Entry.Status, day.Entry.Reason.Sure, day.Reason);

    private static TextPiece[] Row(DayFinding finding, DayFinding last) =>
    [
        finding == last ? FigureText.Day(finding.Day) : FigureText.Days(finding.Day, last.Day),
        new(finding == last ? FigureText.Weekday(finding.Day) : Invariant($"{FigureText.Weekday(finding.Day)}–{FigureText.Weekday(last.Day)}"), Tone.Faint),
        finding.Entry.Count is null ? new TextPiece("–", Tone.Doubtful) : FigureText.Count(finding.Entry.Count),
        new(finding.Entry.Status.ToWords(), finding.IsPlain ? Tone.Plain : Tone.Doubtful),
        finding.Entry.CoversDays > 1 ? Invariant($"{finding.Entry.CoversDays} days") : string.Empty,
        finding.Entry.Reason.Sure.ToWord(),
        new(finding.Reason, Tone.Faint),
    ];
}
