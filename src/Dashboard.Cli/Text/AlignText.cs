using Dashboard.Charts.Axes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;

namespace Dashboard.Cli.Text;

/// <summary>How alike two series move at each shift, for a reader.</summary>
internal static class AlignText
{
    private const int Decimals = 3;

    private static readonly TextColumn[] Columns =
    [
        new("shift", IsNumber: true),
        new("days compared", IsNumber: true),
        new("correlation", IsNumber: true),
        new(string.Empty),
    ];

    /// <summary>Adds the shifts.</summary>
    public static TextPage Add(TextPage page, AlignAnswer answer)
    {
        page.Add(Invariant($"{answer.Second} against {answer.First}, {FigureText.Day(answer.Window.Start)} to {FigureText.Day(answer.Window.End)}"), Tone.Heading)
            .Add(new TextTable(Columns, [.. answer.Alignment.Scores.Select(score => Row(answer.Alignment, score))]))
            .Gap()
            .Add(Verdict(answer.Alignment));
        if (!answer.HasOneBasis)
        {
            page.Add(Invariant($"The two are on different date bases ({answer.First.Basis.Title} and {answer.Second.Basis.Title}): no shift makes them counts of the same people."), Tone.Doubtful);
        }

        return CaveatsText.Add(page, answer.Caveats);
    }

    private static string Verdict(Alignment alignment) => alignment.Best is not { } best ? "Too few days to tell; no shift is used."
        : alignment.IsClear ? Invariant($"Best at {best.ShiftDays:+0;-0;0} days, by {alignment.Margin:0.000} over the next; that shift is used.")
        : Invariant($"Best at {best.ShiftDays:+0;-0;0} days, but by no more than {alignment.Margin ?? 0:0.000} over the next; no shift is used.");

    private static TextPiece[] Row(Alignment alignment, ShiftScore score) =>
    [
        Invariant($"{score.ShiftDays:+0;-0;0}"),
        FigureText.Count(score.Pairs),
        score.Correlation is { } correlation ? CountFormat.Fixed(correlation, Decimals) : string.Empty,
        new(score.ShiftDays == alignment.Best?.ShiftDays ? "best" : string.Empty, Tone.Faint),
    ];
}
