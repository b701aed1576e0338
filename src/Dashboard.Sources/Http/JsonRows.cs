using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dashboard.Core.Pulls;
using Dashboard.Sources.Files;

namespace Dashboard.Sources.Http;

/// <summary>Reads pages of JSON rows into the same rows that tables give, so that one parser turns their texts into values.</summary>
/// <remarks>A row's line is its place among all rows, counted from 1.</remarks>
internal static class JsonRows
{
    /// <summary>Reads the pages of a document, one JSON value after another.</summary>
    /// <param name="file">The document.</param>
    /// <param name="page">How a page is written.</param>
    /// <exception cref="RefusedFileException">It is no JSON, or not in the form of such pages.</exception>
    public static IReadOnlyList<T> Pages<T>(InputFile file, JsonTypeInfo<T> page)
        where T : class
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(file.Text), new JsonReaderOptions { AllowMultipleValues = true });
        var pages = new List<T>();
        try
        {
            while (reader.Read())
            {
                pages.Add(JsonSerializer.Deserialize(ref reader, page)
                    ?? throw new RefusedFileException(DataProblem.Shape, file.Name, null, null, "a page is null; an object is expected"));
            }
        }
        catch (JsonException e)
        {
            throw new RefusedFileException(
                DataProblem.Shape, file.Name, (int?)e.LineNumber + 1, e.Path,
                "the JSON is broken, cut short or not in the form of such a page; an object with its rows is expected", e);
        }

        return pages.Count > 0
            ? pages
            : throw new RefusedFileException(DataProblem.Empty, file.Name, null, null, "there is no page; an object with its rows is expected");
    }

    /// <summary>Whether the body of one page says so; a page that can't be read is left for <see cref="Pages"/> to refuse.</summary>
    /// <param name="body">The body.</param>
    /// <param name="page">How a page is written.</param>
    /// <param name="hasNext">Whether a page says that another follows.</param>
    public static bool SaysNext<T>(byte[] body, JsonTypeInfo<T> page, Func<T, bool> hasNext)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, page) is { } read && hasNext(read);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The rows of all pages as a table's.</summary>
    /// <param name="file">The document.</param>
    /// <param name="rows">The rows, each by the names of its fields.</param>
    /// <param name="columns">The fields wanted, in the order wanted.</param>
    /// <param name="isClosed">Whether a field beyond these is refused: where exactly these were asked for.</param>
    /// <exception cref="RefusedFileException">A row lacks a field or, if closed, has another.</exception>
    public static IEnumerable<InputRow> Of(
        InputFile file, IEnumerable<Dictionary<string, JsonElement>?> rows, IReadOnlyList<string> columns, bool isClosed)
    {
        var line = 0;
        foreach (var row in rows)
        {
            line++;
            // The serializer makes sure that there are rows, not that each of them is one.
            if (row is null)
            {
                throw new RefusedFileException(DataProblem.Shape, file.Name, line, null, "the row is null; an object is expected");
            }

            if (columns.FirstOrDefault(column => !row.ContainsKey(column)) is { } missing)
            {
                throw new RefusedFileException(
                    DataProblem.Heading, file.Name, line, missing, Invariant($"the row has no '{missing}'; the field is expected in every row"));
            }

            if (isClosed && row.Keys.FirstOrDefault(key => !columns.Contains(key, StringComparer.Ordinal)) is { } unknown)
            {
                throw new RefusedFileException(
                    DataProblem.Heading, file.Name, line, null,
                    Invariant($"the row has an unknown field {RefusedFileException.Quote(unknown)}; none but {string.Join(", ", columns)} is expected"));
            }

            yield return new InputRow(file.Name, line, columns, [.. columns.Select(column => TextOf(file, line, column, row[column]))]);
        }

        if (line == 0)
        {
            throw new RefusedFileException(DataProblem.Empty, file.Name, null, null, "there is no row; rows are expected");
        }
    }

    // Numbers as they are written: reading them as doubles first would make 12.0 and 12 one, and lose digits of a large one.
    private static string TextOf(InputFile file, int line, string column, JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null => string.Empty,
                JsonValueKind.String => value.GetString()!,
                _ => value.GetRawText(),
            };
        }
        catch (InvalidOperationException e)
        {
            // Half a pair of surrogates, written as \ud800, is JSON and no text.
            throw new RefusedFileException(DataProblem.NotText, file.Name, line, column, "the text has half a character; whole ones are expected", e);
        }
    }
}
