using System.Collections.Immutable;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Tables;

/// <summary>How alike two series move at each shift, a row a shift.</summary>
public static class AlignTable
{
    /// <summary>The shifts as a table.</summary>
    /// <param name="answer">The shifts.</param>
    /// <returns>
    /// Columns <c>first,second,shift_days,pairs,correlation,best,margin,used,note</c>: best marks the shift that fits best and used
    /// the one to use, each with yes; the margin stands with the best. The note, the same on every row, has the breaks and notices
    /// among the days; JSON has them beside the cells too.
    /// </returns>
    public static AnswerTable Of(AlignAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (alignment, best) = (answer.Alignment, answer.Alignment.Best?.ShiftDays);
        var note = answer.Caveats.WindowNote;
        return new AnswerTable(
            ["first", "second", "shift_days", "pairs", "correlation", "best", "margin", "used", "note"],
            [
                .. alignment.Scores.Select(score => ImmutableArray.Create<object?>(
                    answer.First.ToString(),
                    answer.Second.ToString(),
                    score.ShiftDays,
                    score.Pairs,
                    score.Correlation,
                    score.ShiftDays == best ? "yes" : null,
                    score.ShiftDays == best ? alignment.Margin : null,
                    score.ShiftDays == alignment.ShiftDays ? "yes" : null,
                    note)),
            ])
        {
            RowCaveats = [.. alignment.Scores.Select(_ => answer.Caveats)],
        };
    }
}
