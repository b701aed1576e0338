using System.Collections.Immutable;

namespace Dashboard.Charts.Scenes;

/// <summary>The figures behind a picture, for readers who can't see it. It is carried by SVG and never drawn.</summary>
public sealed class SceneTable
{
    /// <summary>Describes a table.</summary>
    /// <param name="caption">What it holds, in a sentence or a title.</param>
    /// <param name="columns">The column headings, one or more.</param>
    /// <param name="rows">The cells, row by row, one a column.</param>
    /// <exception cref="ArgumentException">There is no column, or a row has another number of cells than there are columns.</exception>
    public SceneTable(string caption, IEnumerable<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        (Caption, Columns) = (caption, [.. columns]);
        var copy = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (IReadOnlyList<string> row in rows)
        {
            copy.Add([.. row]);
            if (row.Count != Columns.Length || Columns.Length == 0)
            {
                throw new ArgumentException(
                    Invariant($"Row {copy.Count} has {row.Count} cells, and the table has {Columns.Length} columns."), nameof(rows));
            }
        }

        Rows = copy.ToImmutable();
    }

    /// <summary>What it holds.</summary>
    public string Caption { get; }

    /// <summary>The column headings.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The cells, row by row, as many a row as there are columns.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }
}
