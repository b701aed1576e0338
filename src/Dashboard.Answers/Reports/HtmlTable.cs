using System.Globalization;
using Dashboard.Answers.Tables;
using NodaTime;

namespace Dashboard.Answers.Reports;

/// <summary>Writes an answer's table into a page: the same cells as CSV and JSON, numbers with thousands separators.</summary>
public static class HtmlTable
{
    private const int RowsShownWhole = 24;

    /// <summary>Columns of shares, which a reader takes in as per cent.</summary>
    private static readonly string[] Shares = ["completeness", "coverage", "mean_error", "raw_error", "share"];

    /// <summary>Writes a table within a region that can be scrolled.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="table">The table; a row whose first cell is a day carries it as <c>data-day</c>.</param>
    /// <param name="caption">What the region is called.</param>
    public static void Write(TextWriter text, AnswerTable table, string caption)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(table);
        var scroll = table.Rows.Length <= RowsShownWhole ? "scroll whole" : "scroll";
        text.Write(Invariant($"<div class=\"{scroll}\" tabindex=\"0\" role=\"region\" aria-label=\"{Html.Of(caption)}\">\n"));
        text.Write("<table>\n<thead><tr>");
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var numeric = table.Rows.Any(row => IsNumber(row[i])) ? " class=\"number\"" : string.Empty;
            text.Write(Invariant($"<th scope=\"col\"{numeric}>{Html.Of(table.Columns[i].Replace('_', ' '))}</th>"));
        }

        text.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Write(row[0] is LocalDate day ? Invariant($"<tr data-day=\"{day:uuuu-MM-dd}\">") : "<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                var cell = row[i];
                text.Write(IsNumber(cell) ? Invariant($"<td class=\"number\">{NumberOf(cell, Shares.Contains(table.Columns[i]))}</td>") : Invariant($"<td>{Html.Of(TextOf(cell))}</td>"));
            }

            text.Write("</tr>\n");
        }

        text.Write("</tbody>\n</table>\n</div>\n");
    }

    private static bool IsNumber(object? cell) => cell is int or long or decimal or double;

    private static string NumberOf(object? cell, bool isShare) => cell is double mean
        ? mean.ToString(isShare ? "P1" : "N1", CultureInfo.InvariantCulture)
        : ((IFormattable)cell!).ToString("N0", CultureInfo.InvariantCulture);

    private static string TextOf(object? cell) => cell switch
    {
        null => "–",
        LocalDate day => Invariant($"{day:ddd d MMM uuuu}"),
        Instant instant => Invariant($"{instant:d MMM uuuu HH:mm:ss} UTC"),
        _ => CellText.Of(cell),
    };
}
