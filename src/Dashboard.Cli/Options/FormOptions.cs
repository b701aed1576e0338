using System.CommandLine;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Options;

/// <summary>In which form a table is written: as text for a reader, or as CSV or JSON for a program.</summary>
internal sealed class FormOptions
{
    public Option<bool> Csv { get; } = TypedOption.OfSwitch("--csv", "Write CSV with a header.");

    public Option<bool> Json { get; } = TypedOption.OfSwitch("--json", "Write a JSON array, one object a row.");

    /// <summary>Writes an answer in the form asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="table">The answer for programs.</param>
    /// <param name="page">The answer for readers.</param>
    /// <exception cref="UsageException">Both forms are asked for.</exception>
    public void Write(ParseResult asked, Terminal terminal, Func<AnswerTable> table, Func<TextPage> page) =>
        Write(asked, terminal, table, stream => JsonText.Write(table(), stream), page);

    /// <summary>Writes an answer in the form asked for, with a JSON document of its own.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="table">The answer as CSV.</param>
    /// <param name="json">Writes the answer as JSON.</param>
    /// <param name="page">The answer for readers.</param>
    /// <exception cref="UsageException">Both forms are asked for.</exception>
    public void Write(ParseResult asked, Terminal terminal, Func<AnswerTable> table, Action<Stream> json, Func<TextPage> page)
    {
        switch (asked.GetValue(Csv), asked.GetValue(Json))
        {
            case (true, true):
                throw new UsageException("--csv and --json exclude each other: one answer has one form.");
            case (true, _):
                terminal.Write(stream => CsvText.Write(table(), stream));
                break;
            case (_, true):
                terminal.Write(json);
                break;
            default:
                terminal.Write(page());
                break;
        }
    }
}
