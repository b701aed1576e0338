using CsvHelper;
using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Files;

/// <summary>Reads the rows of a file whose header must be exactly as known.</summary>
/// <remarks>
/// A column gone, renamed, added or moved is refused: the publishers changed headings before without a word, and counts
/// of one column taken for those of another would look as real.
/// </remarks>
internal static class CsvRows
{
    // None of the files breaks a line within quotes, so a quote left open is told on its own line instead of swallowing the rest.
    private static readonly CsvReaderOptions Format = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Reads the rows below the header, in the file's order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The columns expected, in order.</param>
    /// <returns>The rows, read as they are asked for: at least one.</returns>
    /// <exception cref="RefusedFileException">The header or a row's number of fields is off, or the CSV is broken.</exception>
    public static IEnumerable<InputRow> Read(InputFile file, IReadOnlyList<string> columns) => Read(file, _ => columns);

    /// <summary>Reads the rows below the header, where the header itself tells which of several forms the file has.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columnsOf">The columns expected of a file with a header, in order.</param>
    /// <returns>The rows, read as they are asked for: at least one.</returns>
    /// <exception cref="RefusedFileException">The header or a row's number of fields is off, or the CSV is broken.</exception>
    public static IEnumerable<InputRow> Read(InputFile file, Func<IReadOnlyList<string>, IReadOnlyList<string>> columnsOf)
    {
        using var reader = CsvReader.FromText(file.Text, Format);
        IReadOnlyList<string> header = ReadFields(reader, file.Name) ?? [];
        var columns = columnsOf(header);
        CheckHeader(file.Name, columns, header);

        var rows = 0;
        while (ReadFields(reader, file.Name) is { } fields)
        {
            var line = (int)reader.LineNumber;
            if (fields.Length != columns.Count)
            {
                throw new RefusedFileException(
                    DataProblem.Shape, file.Name, line, null, Invariant($"the row has {fields.Length} fields; {columns.Count} are expected"));
            }

            yield return new InputRow(file.Name, line, columns, fields);
            rows++;
        }

        if (rows == 0)
        {
            throw new RefusedFileException(DataProblem.Empty, file.Name, null, null, "there is a header and no row; rows are expected");
        }
    }

    private static string[]? ReadFields(CsvReader reader, string file)
    {
        try
        {
            return reader.Read() ? reader.Current.ToArray() : null;
        }
        catch (CsvFormatException e)
        {
            throw new RefusedFileException(
                DataProblem.Shape, file, (int)e.LineNumber, null, "the quotes don't match; a field with a comma is expected in double quotes", e);
        }
    }

    private static void CheckHeader(string file, IReadOnlyList<string> columns, IReadOnlyList<string> header)
    {
        for (var i = 0; i < Math.Min(columns.Count, header.Count); i++)
        {
            if (!string.Equals(header[i], columns[i], StringComparison.Ordinal))
            {
                throw new RefusedFileException(
                    DataProblem.Heading, file, 1, columns[i],
                    Invariant($"column {i + 1} of the header is {RefusedFileException.Quote(header[i])}; '{columns[i]}' is expected"));
            }
        }

        if (header.Count != columns.Count)
        {
            throw header.Count < columns.Count
                ? new RefusedFileException(
                    DataProblem.Heading, file, 1, columns[header.Count],
                    Invariant($"the header ends after column {header.Count}; '{columns[header.Count]}' is expected next"))
                : new RefusedFileException(
                    DataProblem.Heading, file, 1, null,
                    Invariant($"the header has an unknown column {RefusedFileException.Quote(header[columns.Count])}; it is expected to end with '{columns[columns.Count - 1]}'"));
        }
    }
}
