namespace Dashboard.Upstreams.Answers;

/// <summary>Fields of comma-separated lines, quoted where they must be.</summary>
internal static class Csv
{
    /// <summary>A field as it is written.</summary>
    /// <param name="text">Its text.</param>
    public static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A line, without its end.</summary>
    /// <param name="fields">The fields' texts.</param>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field));

    /// <summary>The fields of a line that holds no line end within quotes.</summary>
    /// <param name="line">The line.</param>
    public static List<string> Split(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
