using System.Collections.Immutable;
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
        WriteDocument(output, writer => WriteRows(writer, table));
    }

    /// <summary>Writes a document in the form that every answer has.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="write">Writes its one value.</param>
    internal static void WriteDocument(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            write(writer);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a table as an array, within a document.</summary>
    internal static void WriteRows(Utf8JsonWriter writer, AnswerTable table)
    {
        writer.WriteStartArray();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            writer.WriteStartObject();
            WriteCells(writer, table.Columns, table.Rows[i]);
            if (!table.RowCaveats.IsEmpty)
            {
                CaveatsJson.Write(writer, table.RowCaveats[i]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the cells of a row as properties of the object begun.</summary>
    internal static void WriteCells(Utf8JsonWriter writer, ImmutableArray<string> columns, ImmutableArray<object?> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            writer.WritePropertyName(columns[i]);
            WriteCell(writer, row[i]);
        }
    }

    /// <summary>Writes a cell.</summary>
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
