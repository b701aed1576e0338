using System.Collections.Immutable;
using Dashboard.Core.Publication;

namespace Dashboard.Answers.Tables;

/// <summary>An answer as rows under named columns: what CSV, JSON and terminal write, each from the same cells.</summary>
/// <remarks>
/// A cell is a text, a whole number, a decimal, a double, a day, an instant or null for nothing; each writer gives them one
/// invariant form (<see cref="CellText"/>).
/// </remarks>
public sealed record AnswerTable
{
    /// <summary>Describes a table.</summary>
    /// <param name="columns">The names of the columns, as in CSV and JSON.</param>
    /// <param name="rows">The rows, one cell a column.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public AnswerTable(ImmutableArray<string> columns, ImmutableArray<ImmutableArray<object?>> rows)
    {
        foreach (var row in rows)
        {
            if (row.Length != columns.Length)
            {
                throw new ArgumentException(Invariant($"A row has one cell a column: {columns.Length}, not {row.Length}."), nameof(rows));
            }
        }

        (Columns, Rows) = (columns, rows);
    }

    /// <summary>The names of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows, one cell a column.</summary>
    public ImmutableArray<ImmutableArray<object?>> Rows { get; }

    /// <summary>
    /// What is to be known of each row, one a row; empty where the answer does not tell. JSON has it beside the cells, CSV does not.
    /// </summary>
    public ImmutableArray<Caveats> RowCaveats { get; init; } = [];
}
