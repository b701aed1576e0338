using CsvHelper;

namespace Dashboard.Answers.Tables;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8, line feeds), the columns' names first.</summary>
/// <remarks>
/// A text that a spreadsheet would run as a formula is written with an apostrophe before it; numbers, also negative ones, are
/// written as they are.
/// </remarks>
public static class CsvText
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(AnswerTable table, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var writer = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var column in table.Columns)
        {
            writer.WriteField(column);
        }

        writer.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                WriteCell(writer, cell);
            }

            writer.EndRecord();
        }
    }

    private static void WriteCell(CsvWriter writer, object? cell)
    {
        switch (cell)
        {
            case int number:
                writer.WriteField<long>(number, default);
                break;
            case long number:
                writer.WriteField(number, default);
                break;
            case decimal number:
                writer.WriteField(number, default);
                break;
            case double number:
                writer.WriteField(number, "R");
                break;
            default:
                writer.WriteField(CellText.Of(cell));
                break;
        }
    }
}
