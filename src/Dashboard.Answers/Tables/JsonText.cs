using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dashboard.Answers.Tables;

/// <summary>Writes a table as a JSON array, one object a row, the columns' names as keys.</summary>
public static class JsonText
{
    // The text is a file or a program's output, never part of a page: letters and signs stay readable.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(AnswerTable table, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartArray();
            foreach (var row in table.Rows)
            {
                writer.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    writer.WritePropertyName(table.Columns[i]);
                    WriteCell(writer, row[i]);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    internal static void WriteCell(Utf8JsonWriter writer, object? cell)
    {
        switch (cell)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int or long or decimal or double:
                writer.WriteRawValue(CellText.Of(cell));
                break;
            default:
                writer.WriteStringValue(CellText.Of(cell));
                break;
        }
    }
}
