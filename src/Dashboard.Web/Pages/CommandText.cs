using Dashboard.Answers.Requests;
using Dashboard.Core.Series;
using Dashboard.Web.Asking;

namespace Dashboard.Web.Pages;

/// <summary>The line of the command that gives the same answer.</summary>
internal static class CommandText
{
    /// <summary>Writes a line.</summary>
    /// <param name="command">The command.</param>
    /// <param name="series">The series.</param>
    /// <param name="asked">The fields as they were written.</param>
    /// <param name="fields">Those of them that the command has as options.</param>
    public static string Of(string command, IEnumerable<SeriesSelector> series, AskedFields asked, params IEnumerable<Field> fields) => string.Join(
        ' ',
        new[] { "dashboard", command }
            .Concat(series.Select(one => Quoted(one.ToString())))
            .Concat(fields.Where(field => asked.Text(field) is not null).SelectMany(field => OptionOf(field, asked))));

    /// <summary>A word as a shell takes it for one.</summary>
    public static string Quoted(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || ":.,+-@/=_".Contains(c, StringComparison.Ordinal))
        ? word
        : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static IEnumerable<string> OptionOf(Field field, AskedFields asked) => asked.Text(field) switch
    {
        "true" or "on" => [FieldNaming.CommandLine.Of(field.Name)],
        "false" => [],
        _ => asked.Texts(field).SelectMany(text => (string[])[FieldNaming.CommandLine.Of(field.Name), Quoted(text)]),
    };
}
