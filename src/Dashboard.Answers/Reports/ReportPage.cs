using System.Globalization;
using System.Text;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Rendering;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;

namespace Dashboard.Answers.Reports;

/// <summary>Writes the report's page: one file that needs no other.</summary>
internal static class ReportPage
{
    private const int RowsShownAtOnce = 24;

    /// <summary>Writes the page.</summary>
    /// <param name="pictures">The pictures, each followed by its numbers.</param>
    /// <param name="breakdown">Why two quoted averages differ; null where none are to be explained.</param>
    /// <param name="checks">The ledger's figures, checked.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IReadOnlyList<Picture> pictures, DifferenceBreakdown? breakdown, IReadOnlyList<ClaimCheck> checks, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.Write("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Quoted Covid figures, checked</title>\n<style>\n");
        text.Write(PageStyle.Css);
        text.Write("</style>\n</head>\n<body>\n<header>\n<h1>Quoted Covid figures, checked</h1>\n<p>");
        text.Write(Html.Of(Invariant($"{checks.Count} quoted figures held against the UK coronavirus dashboard and Johns Hopkins CSSE: ")));
        text.Write(Html.Of(Tally(checks) + "."));
        text.Write("</p>\n<nav><ul>\n");
        foreach (var picture in pictures)
        {
            text.Write(Invariant($"<li><a href=\"#p{picture.Name}\">{Html.Of(picture.Heading)}</a>: {Html.Of(picture.Scene.Title)}</li>\n"));
        }

        if (breakdown is not null)
        {
            text.Write("<li><a href=\"#why\">Why the two averages differ</a>, part by part</li>\n");
        }

        text.Write("<li><a href=\"#ledger\">The ledger</a>: every figure with its verdict and the evidence</li>\n</ul></nav>\n</header>\n<main>\n");
        foreach (var picture in pictures)
        {
            WritePicture(text, picture);
        }

        if (breakdown is not null)
        {
            BreakdownSection.Write(text, breakdown);
        }

        WriteLedger(text, checks);
        text.Write("</main>\n</body>\n</html>\n");
    }

    private static string Tally(IEnumerable<ClaimCheck> checks) => string.Join(
        ", ",
        checks.GroupBy(check => check.Verdict).OrderBy(group => group.Key).Select(group => Invariant($"{group.Count()} {group.Key.ToWords()}")));

    private static void WritePicture(StreamWriter text, Picture picture)
    {
        text.Write(Invariant($"<section id=\"p{picture.Name}\">\n<h2>{Html.Of(picture.Heading)}</h2>\n<figure tabindex=\"0\">\n"));
        SvgRenderer.RenderInline(picture.Scene, "p" + picture.Name, text);
        text.Write("\n</figure>\n");
        foreach (var (heading, table) in picture.Tables)
        {
            var open = table.Rows.Length <= RowsShownAtOnce ? " open" : string.Empty;
            text.Write(Invariant($"<details{open}>\n<summary>{Html.Of(heading)} ({table.Rows.Length} rows)</summary>\n"));
            HtmlTable.Write(text, table, heading);
            text.Write("</details>\n");
        }

        text.Write("</section>\n");
    }

    private static void WriteLedger(StreamWriter text, IReadOnlyList<ClaimCheck> checks)
    {
        text.Write("<section id=\"ledger\">\n<h2>The ledger</h2>\n");
        text.Write("<div class=\"scroll whole\" tabindex=\"0\" role=\"region\" aria-label=\"The ledger\">\n<table>\n");
        text.Write("<caption>Figures as quoted, what they were said to count, and what the series held say of them</caption>\n");
        text.Write("<thead><tr><th>id</th><th>quoted</th><th>of</th><th>days</th><th>verdict</th>");
        text.Write("<th class=\"number\">found</th><th>evidence</th></tr></thead>\n<tbody>\n");
        foreach (var check in checks)
        {
            WriteRow(text, check);
        }

        text.Write("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static void WriteRow(StreamWriter text, ClaimCheck check)
    {
        var figure = check.Figure;
        var days = figure.Days is not { } period ? string.Empty
            : period.Length == 1 ? Invariant($"{period.Start:d MMM uuuu}")
            : Invariant($"{period.Start:d MMM uuuu} – {period.End:d MMM uuuu}");
        var found = check.Evidence?.Found is not { } value ? "–"
            : value.ToString(value == Math.Floor(value) ? "N0" : "N1", CultureInfo.InvariantCulture);
        var standing = check.Verdict.ToStanding();
        var verdict = Invariant($"<span aria-hidden=\"true\">{Html.SignOf(standing)}</span> {Html.Of(check.Verdict.ToWords())}");
        text.Write(Invariant($"<tr id=\"{Html.Of("claim-" + figure.Id)}\"><td>{Html.Of(figure.Id)}</td>"));
        text.Write(Invariant($"<td>“{Html.Of(figure.AsWritten)}”</td>"));
        text.Write(Invariant($"<td>{Html.Of(figure.Counts)}, {Html.Of(figure.Area)} <small>({Html.Of(figure.AttributedTo)})</small></td>"));
        text.Write(Invariant($"<td>{Html.Of(days)}</td><td class=\"{Html.ClassOf(standing)}\">{verdict}</td>"));
        text.Write(Invariant($"<td class=\"number\">{found}</td><td>{Html.Of(check.Reason)}</td></tr>\n"));
    }
}
