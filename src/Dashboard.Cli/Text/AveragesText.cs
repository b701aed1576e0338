using Dashboard.Core.Averages;
using Dashboard.Core.Questions;

namespace Dashboard.Cli.Text;

/// <summary>The average of a window under every policy, for a reader.</summary>
internal static class AveragesText
{
    private static readonly TextColumn[] Columns =
    [
        new("policy"),
        new("mean", IsNumber: true),
        new("divisor", IsNumber: true),
        new("sum", IsNumber: true),
        new("days missing", IsNumber: true),
        new("what it does with days without report", DropRank: 1),
    ];

    /// <summary>Adds the averages of a series under its name.</summary>
    public static TextPage Add(TextPage page, AverageAnswer answer)
    {
        page.Gap().Add(Heading(answer), Tone.Heading).Add(new TextTable(Columns, [.. answer.Averages.Select(Row)]));
        var later = answer.Averages.Min(average => average.DaysLaterServed);
        return CaveatsText.Add(later == 0 ? page : page.Add(LaterServed(later), Tone.Faint), answer.Caveats);
    }

    private static string LaterServed(int days) =>
        Invariant($"{FigureText.Count(days)} {(days == 1 ? "count is" : "counts are")} as later served: no release of that time gives {(days == 1 ? "it" : "them")}.");

    private static string Heading(AverageAnswer answer)
    {
        var window = Invariant($"{answer.Series}, {FigureText.Day(answer.Window.Start)} to {FigureText.Day(answer.Window.End)}");
        return answer.Alignment == MeanAlignment.Trailing ? window : Invariant($"{window}, centred on {FigureText.Day(answer.Day)}");
    }

    private static TextPiece[] Row(PolicyAverage average) =>
    [
        average.Policy,
        FigureText.Mean(average.Mean.PeoplePerDay),
        FigureText.Count(average.Mean.Divisor),
        FigureText.Count(average.Mean.Sum),
        FigureText.Count(average.Mean.DaysMissing),
        new(average.Summary, Tone.Faint),
    ];
}
