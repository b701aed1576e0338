using System.Collections.Immutable;
using Dashboard.Core.Tracing;

namespace Dashboard.Answers.Tables;

/// <summary>Where a number comes from: the answers as rows, and the whole as one JSON object.</summary>
public static class TraceTable
{
    /// <summary>The answers as a table.</summary>
    /// <param name="hits">The answers.</param>
    /// <returns>
    /// Columns <c>verdict,series,transform,from,to,released_at,value,why</c>, the most plausible first; a row <c>not found</c>
    /// comes first, and without a series, where there are none but near misses.
    /// </returns>
    public static AnswerTable Of(ImmutableArray<TraceHit> hits) => new(
        ["verdict", "series", "transform", "from", "to", "released_at", "value", "why"],
        [
            .. hits.Select(hit => ImmutableArray.Create<object?>(
                hit.Verdict.ToWords(), hit.Series?.ToString(), hit.Transform?.ToWords(), hit.Days?.Start, hit.Days?.End, hit.ReleasedAt, hit.Value, hit.Why)),
        ]);

    /// <summary>Writes the search as JSON: <c>number,said_on,hypotheses,expected_by_chance,answers</c>.</summary>
    /// <param name="trace">The search.</param>
    /// <param name="hits">Its answers, or the foremost of them.</param>
    /// <param name="output">Where to; left open.</param>
    public static void WriteJson(FigureTrace trace, ImmutableArray<TraceHit> hits, Stream output)
    {
        ArgumentNullException.ThrowIfNull(trace);
        JsonText.WriteDocument(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", trace.Number.Value);
            writer.WriteString("said_on", trace.SaidOn?.ToString().TrimStart('~'));
            writer.WriteNumber("hypotheses", trace.Hypotheses);
            writer.WritePropertyName("expected_by_chance");
            JsonText.WriteCell(writer, trace.ExpectedByChance);
            writer.WritePropertyName("answers");
            JsonText.WriteRows(writer, Of(hits));
            writer.WriteEndObject();
        });
    }
}
