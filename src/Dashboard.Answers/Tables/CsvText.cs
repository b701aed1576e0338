namespace Dashboard.Answers.Tables;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8, line feeds), the columns' names first.</summary>
/// <remarks>
/// A text that a spreadsheet would run as a formula is written with an apostrophe before it; numbers, also negative ones, are
/// written as they are.
/// </remarks>
public static class CsvText
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(AnswerTable table, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        var rows = new CsvRows(output);
        foreach (var column in table.Columns)
        {
            rows.Text(column);
        }

        rows.End();
        for (var row = 0; row < table.RowCount; row++)
        {
            table.Write(row, rows);
            rows.End();
        }

        rows.Flush();
    }

    /// <summary>Writes a cell of any type.</summary>
    internal static void WriteCell(object? cell, CsvRows rows)
    {
        switch (cell)
        {
            case int number:
                rows.Whole(number);
                break;
            case long number:
                rows.Whole(number);
                break;
            case decimal number:
                rows.Decimal(number);
                break;
            case double number:
                rows.Fraction(number);
                break;
            default:
                rows.Text(CellText.Of(cell));
                break;
        }
    }
}
