using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Documents;

/// <summary>Comma-separated rows: a row a day, or a row a place and a column a day.</summary>
internal sealed class CsvRows : IRowsDocument
{
    // The first columns of a row a place that are not days.
    private const string WideStart = "Province/State,Country/Region,Lat,Long,";

    private readonly List<List<string>> _lines;
    private readonly bool _isWide;

    public CsvRows(string text)
    {
        _lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Csv.Split)];
        _isWide = text.StartsWith(WideStart, StringComparison.Ordinal);
    }

    private List<string> Header => _lines[0];

    // Counts are last, but daily reports have rates after them.
    private int CountColumn => Header.Contains("Confirmed") ? Header.IndexOf("Confirmed") : Header.Count - 1;

    public void RenameColumn(string from, string to) => _lines[0] = [.. Header.Select(name => name == from ? to : name)];

    public void AddColumn(string name, string value)
    {
        Header.Add(name);
        _lines.Skip(1).ToList().ForEach(line => line.Add(value));
    }

    public void ReplaceCount(string text) => _lines[1][CountColumn] = text;

    public void SwapDays()
    {
        if (_isWide)
        {
            _lines.ForEach(line => (line[^1], line[^2]) = (line[^2], line[^1]));
        }
        else
        {
            (_lines[1], _lines[2]) = (_lines[2], _lines[1]);
        }
    }

    public void RepeatDay()
    {
        if (_isWide)
        {
            _lines.ForEach(line => line.Add(line[^1]));
        }
        else
        {
            _lines.Insert(2, [.. _lines[1]]);
        }
    }

    public string Write() => string.Concat(_lines.Select(line => Csv.Line(line) + "\n"));
}
