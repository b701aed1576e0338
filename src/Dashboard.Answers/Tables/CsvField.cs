namespace Dashboard.Answers.Tables;

/// <summary>One text of a CSV file, as <see cref="CsvText"/> writes it, for writers of many rows that repeat it.</summary>
internal static class CsvField
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>The text as a field: in quotes where it has to be, and with an apostrophe where a spreadsheet would run it as a formula.</summary>
    public static string Of(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(Quoted) < 0 ? harmless : "\"" + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
