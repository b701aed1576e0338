using System.Globalization;
using Dashboard.Core.Vintages;

namespace Dashboard.Cli.Text;

/// <summary>The score of the estimates, for a reader.</summary>
internal static class NowcastScoreText
{
    private static readonly TextColumn[] Columns =
    [
        new("releases of"),
        new("lag", IsNumber: true),
        new("nowcasts", IsNumber: true),
        new("inside", IsNumber: true),
        new("coverage", IsNumber: true),
        new("mean error", IsNumber: true),
        new("raw count", IsNumber: true),
    ];

    /// <summary>Adds the score of a series under its name.</summary>
    public static TextPage Add(TextPage page, NowcastScore score) => CaveatsText.Add(AddScore(page, score), score.Caveats);

    private static TextPage AddScore(TextPage page, NowcastScore score) => page
        .Gap()
        .Add(Invariant($"{score.Series}: 80 % intervals over {score.Releases} releases, each as known then"), Tone.Heading)
        .Add(new TextTable(Columns, [.. score.Rows.Select(Row)]))
        .Add("Coverage: the share of settled counts (28 days after the day) inside the interval; 80 % is aimed at. Mean error: the distance of the nowcast from the settled count, and of the count as released. The first eight weeks are only learnt from. The model's constants were chosen on England's releases of 2021; 2022 checks them. Days whose 28 days span a break are held against the last release before it, or left out where that came within 14 days.", Tone.Faint);

    private static TextPiece[] Row(ScoreRow row) =>
    [
        row.Year?.ToString(CultureInfo.InvariantCulture) ?? "all",
        FigureText.Count(row.LagDays),
        FigureText.Count(row.Nowcasts),
        FigureText.Count(row.Inside),
        FigureText.Share(row.Coverage),
        FigureText.Share(row.MeanError),
        FigureText.Share(row.RawError),
    ];
}
