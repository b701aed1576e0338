using System.Collections.Immutable;
using Dashboard.Core.Comparison;

namespace Dashboard.Answers.Tables;

/// <summary>A difference taken apart, a row a part.</summary>
public static class BreakdownTable
{
    /// <summary>The parts as a table.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>
    /// Columns <c>cause,people,why</c>: the parts in order, then <c>remainder</c>, then <c>total</c>, the second figure less the
    /// first. People are whole for sums, people a day for averages.
    /// </returns>
    public static AnswerTable Of(DifferenceBreakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return new AnswerTable(
            ["cause", "people", "why"],
            [
                .. breakdown.Parts.Select(part => Row(part.Cause, part.People, part.Why)),
                Row("remainder", breakdown.Remainder, RemainderReason),
                Row("total", breakdown.Difference, Invariant($"{breakdown.Second.Name} less {breakdown.First.Name}")),
            ]);
    }

    internal const string RemainderReason = "the parts add up to the difference exactly";

    /// <summary>A number of people as a cell: whole where it is.</summary>
    internal static object CellOf(ExactPeople people) => people.IsWhole ? (object)(long)people.Numerator : people.ToDouble();

    private static ImmutableArray<object?> Row(string cause, ExactPeople people, string why) => [cause, CellOf(people), why];
}
