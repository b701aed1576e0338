namespace Dashboard.Answers.Tables;

/// <summary>A column of texts.</summary>
/// <param name="name">Its name.</param>
/// <param name="cell">The cell of a row.</param>
internal sealed class TextColumn(string name, Func<int, string> cell) : TableColumn(name)
{
    public override object? Cell(int row) => cell(row);

    public override void Write(int row, CsvRows rows) => rows.Text(cell(row));
}
