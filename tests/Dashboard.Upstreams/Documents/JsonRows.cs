using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Documents;

/// <summary>JSON rows: within a document under one of the publishers' names for them, or a line each.</summary>
internal sealed class JsonRows : IRowsDocument
{
    private static readonly string[] RowsNames = ["data", "body", "results"];

    private readonly JsonNode? _document;
    private readonly JsonArray _rows;

    private JsonRows(JsonNode? document, JsonArray rows) => (_document, _rows) = (document, rows);

    public static JsonRows OfDocument(string text)
    {
        var document = JsonNode.Parse(text)!;
        var rows = document as JsonArray ?? RowsNames.Select(name => document[name]).OfType<JsonArray>().First();
        return new(document, rows);
    }

    public static JsonRows OfLines(string text) =>
        new(null, new JsonArray([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line))]));

    public void RenameColumn(string from, string to)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i] is JsonObject row)
            {
                _rows[i] = new JsonObject([.. row.Select(pair => KeyValuePair.Create(pair.Key == from ? to : pair.Key, pair.Value?.DeepClone()))]);
            }
        }
    }

    public void AddColumn(string name, string value)
    {
        foreach (var row in _rows.OfType<JsonObject>())
        {
            row[name] = value;
        }
    }

    public void ReplaceCount(string text)
    {
        JsonNode count = long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) || text.All(char.IsAsciiDigit)
            ? JsonNode.Parse(text)!
            : JsonValue.Create(text);
        if (_rows[0] is JsonObject row)
        {
            row[row.Last(pair => pair.Value?.GetValueKind() == JsonValueKind.Number).Key] = count;
        }
        else if (_rows[0] is JsonArray values)
        {
            values[values.Count - 1] = count;
        }
    }

    public void SwapDays()
    {
        var second = _rows[1];
        _rows.RemoveAt(1);
        _rows.Insert(0, second);
    }

    public void RepeatDay() => _rows.Insert(1, _rows[0]!.DeepClone());

    public string Write() =>
        _document?.ToJsonString(JsonForm.Options) ?? string.Concat(_rows.Select(row => row!.ToJsonString(JsonForm.Options) + "\n"));
}
