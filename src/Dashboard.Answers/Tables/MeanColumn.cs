namespace Dashboard.Answers.Tables;

/// <summary>A column of numbers with fractions; null for nothing.</summary>
/// <param name="name">Its name.</param>
/// <param name="cell">The cell of a row.</param>
internal sealed class MeanColumn(string name, Func<int, double?> cell) : TableColumn(name)
{
    public override object? Cell(int row) => cell(row);

    public override void Write(int row, CsvRows rows) => rows.Fraction(cell(row));
}
