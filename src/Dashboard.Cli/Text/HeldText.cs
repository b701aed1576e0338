using Dashboard.Core.Questions;

namespace Dashboard.Cli.Text;

/// <summary>The series held, for a reader.</summary>
internal static class HeldText
{
    private static readonly TextColumn[] Columns =
    [
        new("series", LeastColumns: 36),
        new("first day"),
        new("last day"),
        new("releases", IsNumber: true),
        new("oldest release", DropRank: 2),
        new("newest release", DropRank: 1),
    ];

    /// <summary>Adds what is held, one series a row, and how many there are.</summary>
    public static TextPage Add(TextPage page, IReadOnlyList<SeriesSummary> held) =>
        page.Add(new TextTable(Columns, [.. held.Select(Row)])).Gap().Add(Invariant($"{held.Count} series."));

    private static TextPiece[] Row(SeriesSummary summary) =>
    [
        summary.Id.ToString(),
        FigureText.Day(summary.Days.Start),
        FigureText.Day(summary.Days.End),
        FigureText.Count(summary.Releases),
        FigureText.Moment(summary.FirstReleasedAt),
        FigureText.Moment(summary.LastReleasedAt),
    ];
}
