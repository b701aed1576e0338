using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;

namespace Dashboard.Cli.Options;

/// <summary>In which form a table is written: as text for a reader, or as CSV or JSON for a program.</summary>
internal sealed class FormOptions
{
    public Option<bool> Csv { get; } = TypedOption.OfSwitch("--csv", "Write CSV with a header.");

    public Option<bool> Json { get; } = TypedOption.OfSwitch("--json", "Write a JSON array, one object a row.");

    /// <summary>Asks, and writes the answer in the form asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="session">The run.</param>
    /// <param name="request">What to ask.</param>
    /// <param name="add">Adds the answer to a page for readers.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="UsageException">Both forms are asked for.</exception>
    public async Task<T> AnswerAsync<T>(
        ParseResult asked, Session session, Request<T> request, Func<TextPage, T, TextPage> add, CancellationToken cancellation) =>
        await AnswerAsync(asked, session, await SnapshotFolder.OpenAsync(asked, session, cancellation), request, add, cancellation);

    /// <summary>The same from figures that are open already.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="session">The run.</param>
    /// <param name="reader">The figures.</param>
    /// <param name="request">What to ask.</param>
    /// <param name="add">Adds the answer to a page for readers.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="UsageException">Both forms are asked for.</exception>
    public async Task<T> AnswerAsync<T>(
        ParseResult asked, Session session, SeriesReader reader, Request<T> request, Func<TextPage, T, TextPage> add, CancellationToken cancellation)
    {
        var terminal = session.TerminalFor(asked);
        var answer = await request.AskAsync(reader, cancellation);
        Write(asked, terminal, request.Write(answer), () => add(new TextPage(terminal.WidthColumns), answer));
        return answer;
    }

    /// <summary>Writes what was done in the form asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="document">The answer for programs.</param>
    /// <param name="page">The answer for readers.</param>
    /// <exception cref="UsageException">Both forms are asked for.</exception>
    public void Write(ParseResult asked, Terminal terminal, AnswerDocument document, Func<TextPage> page)
    {
        if (FormOf(asked) is { } form)
        {
            terminal.Write(stream => document.Write(form, stream));
        }
        else
        {
            terminal.Write(page());
        }
    }

    private AnswerForm? FormOf(ParseResult asked) => (asked.GetValue(Csv), asked.GetValue(Json)) switch
    {
        (true, true) => throw new UsageException("--csv and --json exclude each other: one answer has one form."),
        (true, _) => AnswerForm.Csv,
        (_, true) => AnswerForm.Json,
        _ => null,
    };
}
