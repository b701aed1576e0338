using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Documents;

/// <summary>Finds the rows of an answer by its media type.</summary>
internal static class RowsDocument
{
    /// <summary>The rows of an answer.</summary>
    /// <param name="served">The answer.</param>
    public static IRowsDocument Read(Served served)
    {
        var type = served.ContentType ?? string.Empty;
        return type.Contains("jsonl", StringComparison.OrdinalIgnoreCase) ? JsonRows.OfLines(served.Text)
            : type.Contains("json", StringComparison.OrdinalIgnoreCase) ? JsonRows.OfDocument(served.Text)
            : new CsvRows(served.Text);
    }
}
