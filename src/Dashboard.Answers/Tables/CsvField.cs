namespace Dashboard.Answers.Tables;

/// <summary>One text of a CSV file, as every writer of one has it.</summary>
internal static class CsvField
{
    /// <summary>The text as a field: in quotes where it has to be, and with an apostrophe too where a spreadsheet would run it as a formula.</summary>
    public static string Of(string text)
    {
        var apostrophe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" : string.Empty;
        return apostrophe.Length == 0 && text.AsSpan().IndexOfAny(',', '"') < 0 && text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text
            : "\"" + apostrophe + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
