using System.Collections.Immutable;

namespace Dashboard.Cli.Text;

/// <summary>Rows under headings, laid out for a width: columns that don't fit are left out, long cells broken between words.</summary>
/// <param name="columns">The columns.</param>
/// <param name="rows">The rows, one cell a column.</param>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<TextPiece>> rows)
{
    private const int GapColumns = 2;
    private const char Rule = '-';

    /// <summary>The table's lines.</summary>
    /// <param name="widthColumns">How wide a line may be.</param>
    public IEnumerable<TextLine> Lines(int widthColumns)
    {
        var shown = Enumerable.Range(0, columns.Count).ToList();
        var widths = shown.ConvertAll(WidestOf);
        while (Least(shown, widths) > widthColumns && shown.Exists(column => columns[column].DropRank > 0))
        {
            shown.Remove(shown.MaxBy(column => columns[column].DropRank));
        }

        Shrink(shown, widths, widthColumns);
        yield return Line(shown, widths, column => new TextPiece(columns[column].Title, Tone.Heading));
        yield return Line(shown, widths, column => new TextPiece(new string(Rule, widths[column]), Tone.Faint));
        foreach (var row in rows)
        {
            foreach (var line in LinesOf(row, shown, widths))
            {
                yield return line;
            }
        }
    }

    private int WidestOf(int column) => rows.Max(row => (int?)row[column].Text.Length) is { } widest
        ? Math.Max(widest, columns[column].Title.Length)
        : columns[column].Title.Length;

    private int Least(List<int> shown, List<int> widths) =>
        shown.Sum(column => LeastOf(column, widths)) + (GapColumns * (shown.Count - 1));

    private int LeastOf(int column, List<int> widths) =>
        columns[column].LeastColumns is var least and > 0 ? Math.Min(least, widths[column]) : widths[column];

    /// <summary>Takes columns off the widest breakable cell until a line fits, so that none is narrow beside a wide one.</summary>
    private void Shrink(List<int> shown, List<int> widths, int widthColumns)
    {
        var over = shown.Sum(column => widths[column]) + (GapColumns * (shown.Count - 1)) - widthColumns;
        for (; over > 0; over--)
        {
            var breakable = shown.Where(column => widths[column] > LeastOf(column, widths)).ToList();
            if (breakable.Count == 0)
            {
                return;
            }

            widths[breakable.MaxBy(column => widths[column])]--;
        }
    }

    private IEnumerable<TextLine> LinesOf(IReadOnlyList<TextPiece> row, List<int> shown, List<int> widths)
    {
        var cells = shown.ToDictionary(column => column, column => WordWrap.Lines(row[column].Text, widths[column]).ToImmutableArray());
        for (var i = 0; i < cells.Values.Max(lines => lines.Length); i++)
        {
            yield return Line(shown, widths, column => new TextPiece(i < cells[column].Length ? cells[column][i] : string.Empty, row[column].Tone));
        }
    }

    private TextLine Line(List<int> shown, List<int> widths, Func<int, TextPiece> cellOf)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(2 * shown.Count);
        foreach (var column in shown)
        {
            var cell = cellOf(column);
            var isLast = column == shown[^1];
            var padded = columns[column].IsNumber ? cell.Text.PadLeft(widths[column])
                : isLast ? cell.Text
                : cell.Text.PadRight(widths[column]);
            pieces.Add(cell with { Text = padded });
            if (!isLast)
            {
                pieces.Add(new string(' ', GapColumns));
            }
        }

        return new TextLine(pieces.ToImmutable());
    }
}
