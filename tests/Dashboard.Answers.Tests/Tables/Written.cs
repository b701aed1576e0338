using System.Text;
using Dashboard.Answers.Tables;

namespace Dashboard.Answers.Tests.Tables;

/// <summary>A table as its writers write it.</summary>
internal static class Written
{
    public static string AsCsv(AnswerTable table) => Text(stream => CsvText.Write(table, stream));

    public static string AsJson(AnswerTable table) => Text(stream => JsonText.Write(table, stream));

    public static string AsJsonLines(AnswerTable table) => Text(stream => JsonLinesText.Write(table, stream));

    /// <summary>A table of one column and one cell.</summary>
    public static AnswerTable Cell(object? cell) => new(["cell"], [[cell]]);

    public static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
