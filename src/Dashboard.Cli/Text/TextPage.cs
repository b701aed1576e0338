namespace Dashboard.Cli.Text;

/// <summary>An answer as lines that fit a width.</summary>
internal sealed class TextPage(int widthColumns)
{
    private readonly List<TextLine> _lines = [];

    public IReadOnlyList<TextLine> Lines => _lines;

    public int WidthColumns => widthColumns;

    /// <summary>Adds a paragraph, broken between words where it is longer than a line.</summary>
    public TextPage Add(string text, Tone tone = Tone.Plain)
    {
        _lines.AddRange(WordWrap.Lines(text, widthColumns).Select(line => new TextLine([new TextPiece(line, tone)])));
        return this;
    }

    /// <summary>Adds a table.</summary>
    public TextPage Add(TextTable table)
    {
        _lines.AddRange(table.Lines(widthColumns));
        return this;
    }

    /// <summary>Adds a line that is laid out already.</summary>
    public TextPage AddLine(TextLine line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>Adds an empty line, unless nothing stands above it.</summary>
    public TextPage Gap()
    {
        if (_lines.Count > 0)
        {
            _lines.Add(TextLine.Empty);
        }

        return this;
    }
}
