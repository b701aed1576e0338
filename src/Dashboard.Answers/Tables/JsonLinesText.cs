using System.Text.Json;

namespace Dashboard.Answers.Tables;

/// <summary>Writes a table as JSON lines (NDJSON): one object a row, each on a line of its own, the columns' names as keys.</summary>
public static class JsonLinesText
{
    private static readonly JsonWriterOptions Options = JsonText.Options with { Indented = false };

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(AnswerTable table, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            JsonText.WriteCells(writer, table.Columns, row);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
