using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>A column of days.</summary>
/// <param name="name">Its name.</param>
/// <param name="cell">The cell of a row.</param>
internal sealed class DayColumn(string name, Func<int, LocalDate> cell) : TableColumn(name)
{
    public override object? Cell(int row) => cell(row);

    public override void Write(int row, CsvRows rows) => rows.Day(cell(row));
}
