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
    private readonly ImmutableArray<TableColumn> _typed;
    private ImmutableArray<ImmutableArray<object?>> _rows;

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

        (Columns, _rows, RowCount) = (columns, rows, rows.Length);
    }

    /// <summary>Describes a table of typed columns; its rows are made when they are first asked for.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rowCount">How many rows there are.</param>
    internal AnswerTable(ImmutableArray<TableColumn> columns, int rowCount) =>
        (_typed, Columns, RowCount) = (columns, [.. columns.Select(column => column.Name)], rowCount);

    /// <summary>The names of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows, one cell a column.</summary>
    public ImmutableArray<ImmutableArray<object?>> Rows
    {
        get
        {
            if (_rows.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _rows, [.. Enumerable.Range(0, RowCount).Select(row => _typed.Select(column => column.Cell(row)).ToImmutableArray())]);
            }

            return _rows;
        }
    }

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>
    /// What is to be known of each row, one a row; empty where the answer does not tell. JSON has it beside the cells, CSV does not.
    /// </summary>
    public ImmutableArray<Caveats> RowCaveats { get; init; } = [];

    /// <summary>Writes the cells of a row as CSV, without making them all where the columns are typed.</summary>
    internal void Write(int row, CsvRows rows)
    {
        if (_typed.IsDefault)
        {
            foreach (var cell in _rows[row])
            {
                CsvText.WriteCell(cell, rows);
            }
        }
        else
        {
            foreach (var column in _typed)
            {
                column.Write(row, rows);
            }
        }
    }
}
