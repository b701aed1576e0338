using Dashboard.Core.Claims;

namespace Dashboard.Cli.Text;

/// <summary>A checked ledger for a reader.</summary>
internal static class LedgerText
{
    private static readonly TextColumn[] Columns =
    [
        new("id"),
        new("as written", IsNumber: true),
        new("verdict", LeastColumns: 34),
        new("found", IsNumber: true),
        new("series", LeastColumns: 36, DropRank: 1),
        new("reason", LeastColumns: 60, DropRank: 2),
    ];

    private static readonly TextColumn[] TotalColumns = [new("figures", IsNumber: true), new("verdict", LeastColumns: 20)];

    /// <summary>Adds the figures, one a row, and how many got which verdict.</summary>
    public static TextPage Add(TextPage page, IReadOnlyList<ClaimCheck> checks) =>
        page.Add(new TextTable(Columns, [.. checks.Select(Row)])).Gap().Add(new TextTable(TotalColumns, [.. Totals(checks)]));

    private static TextPiece[] Row(ClaimCheck check) =>
    [
        check.Figure.Id,
        check.Figure.AsWritten,
        new(check.Verdict.ToWords(), ToneOf(check.Verdict.ToStanding())),
        FigureText.Number(check.Evidence?.Found),
        new(check.Evidence is { } evidence ? string.Join(" + ", evidence.Series.Select(series => series.At(null)).Distinct()) : string.Empty, Tone.Faint),
        new(check.Reason, Tone.Faint),
    ];

    private static IEnumerable<TextPiece[]> Totals(IReadOnlyList<ClaimCheck> checks) => checks
        .CountBy(check => check.Verdict)
        .OrderBy(verdict => verdict.Key)
        .Select(verdict => new TextPiece[] { FigureText.Count(verdict.Value), new(verdict.Key.ToWords(), ToneOf(verdict.Key.ToStanding())) });

    private static Tone ToneOf(Standing standing) => standing switch
    {
        Standing.Holds => Tone.Good,
        Standing.HoldsInPart => Tone.Doubtful,
        Standing.DoesNotHold => Tone.Bad,
        _ => Tone.Faint,
    };
}
