namespace Dashboard.Answers.Tables;

/// <summary>One text of a CSV file, as <see cref="CsvText"/> writes it, for writers of many rows that repeat it.</summary>
internal static class CsvField
{
    /// <summary>The text as a field: in quotes where it has to be, and with an apostrophe where a spreadsheet would run it as a formula.</summary>
    public static string Of(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(',', '"') < 0 && harmless.AsSpan().IndexOfAny('\r', '\n') < 0 ? harmless : "\"" + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
