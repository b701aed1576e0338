using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Answers.Tables;
using NodaTime;

namespace Dashboard.Answers.Reports;

/// <summary>Writes an answer's table into a page: the same cells as CSV and JSON, numbers with thousands separators.</summary>
/// <remarks>
/// Made for a narrow screen too: what the first columns say alike in every row is said once, in the caption, and so is a moment;
/// the column after them heads the rows, so that a style can keep it in sight; long words may break in the heads.
/// </remarks>
public static partial class HtmlTable
{
    private const int RowsShownWhole = 24;
    private const int WordsFrom = 24;
    private const int ProseFrom = 60;

    /// <summary>Columns of shares, which a reader takes in as per cent.</summary>
    private static readonly string[] Shares = ["completeness", "coverage", "mean_error", "raw_error", "share"];

    /// <summary>Writes a table within a region that can be scrolled.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="table">The table; a row that a day heads carries it as <c>data-day</c>.</param>
    /// <param name="caption">What the region is called.</param>
    public static void Write(TextWriter text, AnswerTable table, string caption)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(table);
        var once = SameInEveryRow(table);
        int[] shownColumns = [.. Enumerable.Range(0, table.Columns.Length).Except(once)];
        var first = shownColumns[0];
        var classes = Enumerable.Range(0, table.Columns.Length).Select(column => ClassOf(table, column)).ToList();
        var scroll = table.Rows.Length <= RowsShownWhole ? "scroll whole" : "scroll";
        text.Write(Invariant($"<div class=\"{scroll}\" tabindex=\"0\" role=\"region\" aria-label=\"{Html.Of(caption)}\">\n"));
        text.Write(Invariant($"<table>\n<caption><span>{Html.Of(caption)}{Html.Of(SaidOnce(table, once))}</span></caption>\n<thead><tr>"));
        foreach (var i in shownColumns)
        {
            text.Write(Invariant($"<th scope=\"col\"{classes[i]}>{Breakable(table.Columns[i].Replace('_', ' '))}</th>"));
        }

        text.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Write(row[first] is LocalDate day ? Invariant($"<tr data-day=\"{day:uuuu-MM-dd}\">") : "<tr>");
            foreach (var i in shownColumns)
            {
                var shown = IsNumber(row[i]) ? NumberOf(row[i], Shares.Contains(table.Columns[i])) : Breakable(TextOf(row[i]));
                text.Write(i == first ? Invariant($"<th scope=\"row\"{classes[i]}>{shown}</th>") : Invariant($"<td{classes[i]}>{shown}</td>"));
            }

            text.Write("</tr>\n");
        }

        text.Write("</tbody>\n</table>\n</div>\n");
    }

    /// <summary>The first columns as far as they say the same in every row, and moments that are the same in every row.</summary>
    /// <returns>None where there is but one row, and never all.</returns>
    private static List<int> SameInEveryRow(AnswerTable table)
    {
        var once = new List<int>();
        for (var i = 0; table.Rows.Length > 1 && i < table.Columns.Length && once.Count < table.Columns.Length - 1; i++)
        {
            if ((i == once.Count || table.Rows[0][i] is Instant) && table.Rows.All(row => Equals(row[i], table.Rows[0][i])))
            {
                once.Add(i);
            }
        }

        return once;
    }

    /// <summary>For example: ". In every row: series jhu:France:cases, day Wed 3 Nov 2021"; nothing where the rows have nothing alike.</summary>
    private static string SaidOnce(AnswerTable table, List<int> once) => once.Count == 0
        ? string.Empty
        : ". In every row: " + string.Join(", ", once.Select(i => Invariant($"{table.Columns[i].Replace('_', ' ')} {ShownOf(table, i)}")));

    private static string ShownOf(AnswerTable table, int column) => table.Rows[0][column] is var cell && IsNumber(cell)
        ? NumberOf(cell, Shares.Contains(table.Columns[column]))
        : TextOf(cell);

    /// <summary>What a column holds, as a class: numbers, words that may be broken, sentences, or nothing to say.</summary>
    private static string ClassOf(AnswerTable table, int column)
    {
        if (table.Rows.Any(row => IsNumber(row[column])))
        {
            return " class=\"number\"";
        }

        return table.Rows.Select(row => TextOf(row[column]).Length).DefaultIfEmpty().Max() switch
        {
            > ProseFrom => " class=\"prose\"",
            > WordsFrom => " class=\"words\"",
            _ => string.Empty,
        };
    }

    /// <summary>The text, with places where a series' name may be broken.</summary>
    private static string Breakable(string text) => BetweenNames().Replace(Html.Of(text), ":<wbr>");

    [GeneratedRegex(@":(?=\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BetweenNames();

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
