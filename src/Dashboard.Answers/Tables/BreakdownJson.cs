using System.Text.Json;
using Dashboard.Core.Comparison;

namespace Dashboard.Answers.Tables;

/// <summary>A difference taken apart, as one JSON object.</summary>
public static class BreakdownJson
{
    /// <summary>Writes a breakdown.</summary>
    /// <remarks>
    /// Keys <c>from,to,a,b,difference,parts,remainder,shapley</c>: <c>a</c> and <c>b</c> are the two figures, <c>difference</c> the
    /// second less the first; <c>parts</c> and <c>shapley</c> hold objects of <c>cause,people,why</c>, the latter empty where some
    /// combination can't be evaluated. Beside them <c>measure,series_a,series_b,missing_a,missing_b,order_note,notes</c>.
    /// </remarks>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(DifferenceBreakdown breakdown, Stream output)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, JsonText.Options))
        {
            writer.WriteStartObject();
            Write(writer, "from", breakdown.Window.Start);
            Write(writer, "to", breakdown.Window.End);
            Write(writer, "measure", breakdown.Measure == DifferenceMeasure.Total ? "total" : "average");
            Write(writer, "series_a", breakdown.First.Name);
            Write(writer, "series_b", breakdown.Second.Name);
            Write(writer, "missing_a", breakdown.First.Policy.Name);
            Write(writer, "missing_b", breakdown.Second.Policy.Name);
            Write(writer, "a", BreakdownTable.CellOf(breakdown.FirstValue));
            Write(writer, "b", BreakdownTable.CellOf(breakdown.SecondValue));
            Write(writer, "difference", BreakdownTable.CellOf(breakdown.Difference));
            Write(writer, "parts", breakdown.Parts);
            Write(writer, "remainder", BreakdownTable.CellOf(breakdown.Remainder));
            Write(writer, "shapley", breakdown.OrderFree);
            Write(writer, "order_note", breakdown.OrderNote);
            writer.WriteStartArray("notes");
            foreach (var note in breakdown.Notes)
            {
                writer.WriteStringValue(note);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, string key, object cell)
    {
        writer.WritePropertyName(key);
        JsonText.WriteCell(writer, cell);
    }

    private static void Write(Utf8JsonWriter writer, string key, IEnumerable<DifferencePart> parts)
    {
        writer.WriteStartArray(key);
        foreach (var part in parts)
        {
            writer.WriteStartObject();
            Write(writer, "cause", part.Cause);
            Write(writer, "people", BreakdownTable.CellOf(part.People));
            Write(writer, "why", part.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
