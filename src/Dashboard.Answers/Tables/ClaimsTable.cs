using System.Text.Json;
using Dashboard.Core.Claims;

namespace Dashboard.Answers.Tables;

/// <summary>Quoted figures with their verdicts, one a row.</summary>
public static class ClaimsTable
{
    /// <summary>The checks as a table.</summary>
    /// <param name="checks">The checks, in the order of the ledger.</param>
    /// <returns>
    /// Columns <c>id,as_written,value,verdict,series,day_from,day_to,released_at,found,reason</c>; several series are separated
    /// by a space and a plus sign.
    /// </returns>
    public static AnswerTable Of(IEnumerable<ClaimCheck> checks) => new(
        ["id", "as_written", "value", "verdict", "series", "day_from", "day_to", "released_at", "found", "reason"],
        [
            .. checks.Select(check => System.Collections.Immutable.ImmutableArray.Create<object?>(
                check.Figure.Id,
                check.Figure.AsWritten,
                check.Figure.Value,
                check.Verdict.ToWords(),
                SeriesOf(check.Evidence),
                check.Evidence?.Days.Start ?? check.Figure.Days?.Start,
                check.Evidence?.Days.End ?? check.Figure.Days?.End,
                check.Evidence?.ReleasedAt,
                check.Evidence?.Found,
                check.Reason)),
        ]);

    /// <summary>Writes the checks as JSON: the table's rows, each with what it rests on as an object <c>answer</c>.</summary>
    /// <param name="checks">The checks, in the order of the ledger.</param>
    /// <param name="output">Where to; left open.</param>
    /// <remarks>The object has <c>series,from,to,released_at,value,as_later_served</c>; it is null where nothing held speaks of the figure.</remarks>
    public static void WriteJson(IReadOnlyList<ClaimCheck> checks, Stream output)
    {
        ArgumentNullException.ThrowIfNull(checks);
        var table = Of(checks);
        JsonText.WriteDocument(output, writer =>
        {
            writer.WriteStartArray();
            for (var i = 0; i < checks.Count; i++)
            {
                writer.WriteStartObject();
                JsonText.WriteCells(writer, table.Columns, table.Rows[i]);
                writer.WritePropertyName("answer");
                WriteAnswer(writer, checks[i].Evidence);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private static void WriteAnswer(Utf8JsonWriter writer, Evidence? evidence)
    {
        if (evidence is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        JsonText.WriteCells(
            writer,
            ["series", "from", "to", "released_at", "value"],
            [SeriesOf(evidence), evidence.Days.Start, evidence.Days.End, evidence.ReleasedAt, evidence.Found]);
        writer.WriteBoolean("as_later_served", evidence.AsLaterServed);
        writer.WriteEndObject();
    }

    /// <summary>The series without their moment: the release stands in a column of its own.</summary>
    private static string? SeriesOf(Evidence? evidence) =>
        evidence is null ? null : string.Join(" + ", evidence.Series.Select(series => series.At(null)).Distinct());
}
