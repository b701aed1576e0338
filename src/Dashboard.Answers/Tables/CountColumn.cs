namespace Dashboard.Answers.Tables;

/// <summary>A column of whole numbers; null for nothing.</summary>
/// <param name="name">Its name.</param>
/// <param name="cell">The cell of a row.</param>
internal sealed class CountColumn(string name, Func<int, long?> cell) : TableColumn(name)
{
    public override object? Cell(int row) => cell(row);

    public override void Write(int row, CsvRows rows) => rows.Whole(cell(row));
}
