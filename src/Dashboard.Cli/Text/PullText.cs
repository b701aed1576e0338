using Dashboard.Answers.Tables;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Text;

/// <summary>What runs came to, for a reader: documents of a source that went the same way without data share a row.</summary>
internal static class PullText
{
    private static readonly TextColumn[] Columns =
    [
        new("source"),
        new("asked", LeastColumns: 18),
        new("outcome"),
        new("rows", IsNumber: true, DropRank: 2),
        new("new releases", IsNumber: true),
        new("changed days", IsNumber: true, DropRank: 1),
        new("reason", LeastColumns: 24),
    ];

    /// <summary>Adds a row a document, or several that went the same way; and how a copy of what is retired is asked.</summary>
    public static TextPage Add(TextPage page, IReadOnlyList<PullReport> reports)
    {
        page.Add(new TextTable(Columns, [.. reports.SelectMany(Rows)]));
        var isRetired = reports.Any(report => report.Source == Source.UkDashboard && report.Results.All(result => result.Outcome == PullOutcome.Withdrawn));
        return isRetired ? page.Gap().Add(Invariant($"--base-address {Source.UkDashboard}=URL asks a copy of its interface.")) : page;
    }

    private static IEnumerable<TextPiece[]> Rows(PullReport report)
    {
        if (report.IsHeldByAnother)
        {
            return [[report.Source.Code, string.Empty, new TextPiece(PullTable.HeldByAnother, Tone.Doubtful), string.Empty, string.Empty, string.Empty, PullReport.HeldByAnother]];
        }

        return report.Results
            .Select((result, index) => (Result: result, Index: index))
            .GroupBy(one => one.Result.Outcome == PullOutcome.Data ? (one.Result.Outcome, one.Index, string.Empty) : (one.Result.Outcome, -1, one.Result.Reason))
            .Select(group => Row(report.Source.Code, [.. group.Select(one => one.Result)]));
    }

    private static TextPiece[] Row(string source, IReadOnlyList<PullResult> alike) =>
    [
        source,
        alike.Count switch
        {
            1 => alike[0].Asked,
            2 => alike[0].Asked + " and one more",
            var count => Invariant($"{alike[0].Asked} and {count - 1} more"),
        },
        new TextPiece(alike[0].Outcome.ToWords(), ToneOf(alike[0].Outcome)),
        FigureText.Count(alike.Sum(result => result.Rows)),
        FigureText.Count(alike.Sum(result => result.Stored.NewReleases)),
        FigureText.Count(alike.Sum(result => result.Stored.ChangedDays)),
        alike[0].Reason,
    ];

    private static Tone ToneOf(PullOutcome outcome) => outcome switch
    {
        PullOutcome.Data or PullOutcome.NotModified => Tone.Good,
        PullOutcome.Refused or PullOutcome.NoAnswer => Tone.Bad,
        _ => Tone.Doubtful,
    };
}
