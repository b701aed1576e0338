namespace Dashboard.Answers.Tables;

/// <summary>A column whose cells are all of one type, asked for row by row: no cell is kept.</summary>
/// <param name="name">Its name, as in CSV and JSON.</param>
internal abstract class TableColumn(string name)
{
    /// <summary>Its name, as in CSV and JSON.</summary>
    public string Name => name;

    /// <summary>The cell of a row.</summary>
    public abstract object? Cell(int row);

    /// <summary>Writes the cell of a row, the same as <see cref="CsvText.WriteCell"/> would.</summary>
    public abstract void Write(int row, CsvRows rows);
}
