using System.Collections.Immutable;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>Two series held against each other day by day: the days as rows, and the whole as one JSON object.</summary>
/// <remarks>
/// Unlike <see cref="ComparisonTable"/> it has no averages, names the sides A and B, so that two vintages of one series can be compared,
/// and says on every row by which day each side counts.
/// </remarks>
public static class ComparedDaysTable
{
    /// <summary>The days as a table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>
    /// Columns <c>day,a_basis,a_count,a_status,b_basis,b_count,b_status,difference,ratio,note</c>: A less B and A as a multiple of B, both empty
    /// where a side has no count; the ratio also where one count covers other days than the other. The note has what was announced of the day, and the breaks
    /// that begin on it or lie between the two releases of its counts.
    /// </returns>
    public static AnswerTable Of(SeriesComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (first, second) = (comparison.First.AsReported.Selector.Basis.Code, comparison.Second.AsReported.Selector.Basis.Code);
        return new AnswerTable(
            ["day", "a_basis", "a_count", "a_status", "b_basis", "b_count", "b_status", "difference", "ratio", "note"],
            [
                .. comparison.Differences.Select(day => ImmutableArray.Create<object?>(
                    day.Day, first, day.First.Count, day.First.Status.ToWords(), second, day.Second.Count, day.Second.Status.ToWords(), day.People, day.Ratio, NoteOf(comparison, day))),
            ]);
    }

    /// <summary>Writes the comparison as JSON: <c>a,b,from,to,one_basis,days,totals,breaks,notices</c>.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to; left open.</param>
    /// <remarks>The totals, <c>days,a,b,difference,ratio</c>, are over the days on which both sides have a count of the same days.</remarks>
    public static void WriteJson(SeriesComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        JsonText.WriteDocument(output, writer =>
        {
            var totals = comparison.Totals;
            writer.WriteStartObject();
            JsonText.WriteCells(
                writer,
                ["a", "b", "from", "to"],
                [comparison.First.AsReported.Selector.ToString(), comparison.Second.AsReported.Selector.ToString(), comparison.Window.Start, comparison.Window.End]);
            writer.WriteBoolean("one_basis", comparison.HasOneBasis);
            writer.WritePropertyName("days");
            JsonText.WriteRows(writer, Of(comparison));
            writer.WriteStartObject("totals");
            JsonText.WriteCells(
                writer, ["days", "a", "b", "difference", "ratio"], [totals.Days, totals.First, totals.Second, totals.Difference, totals.Ratio]);
            writer.WriteEndObject();
            CaveatsJson.Write(writer, comparison.Caveats);
            writer.WriteEndObject();
        });
    }

    private static string NoteOf(SeriesComparison comparison, DayDifference day)
    {
        var asOf = comparison.First.AsReported.Selector.AsOf ?? comparison.Second.AsReported.Selector.AsOf;
        var newest = day.First.ReleasedAt is { } one && day.Second.ReleasedAt is { } other ? Instant.Max(one, other) : day.First.ReleasedAt ?? day.Second.ReleasedAt;
        return comparison.Caveats.On(day.Day, asOf, newest).DayNote;
    }
}
