using System.CommandLine;
using System.CommandLine.Parsing;
using Dashboard.Answers.Reports;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli;

/// <summary>What every command of one run shares.</summary>
/// <param name="terminal">Where answers and messages go.</param>
/// <param name="writeReport">Writes a report.</param>
internal sealed class Session(Terminal terminal, ReportWriting writeReport) : IAsyncDisposable
{
    // '@' starts an as-of, never a file of more arguments; and '-abc' is a slip, never three options.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private readonly List<IAsyncDisposable> _owned = [];

    public GlobalOptions Options { get; } = new();

    public ReportWriting ReportWriting => writeReport;

    /// <summary>The real way of writing a report.</summary>
    public static ReportWriting WriteReport { get; } = (reader, request, ledger, folder, progress, cancellation) =>
        new ReportWriter(reader).WriteAsync(request, ledger, folder, progress, cancellation);

    /// <summary>Parses the words of a command line, the program's name left out.</summary>
    public ParseResult Parse(IReadOnlyList<string> words) => new DashboardRootCommand(this, words).Parse(words, Parsing);

    /// <summary>Parses a command line as a shell would cut it into words, the program's name left out.</summary>
    public ParseResult Parse(string line) => Parse(WordsOf(line));

    /// <summary>Parses many command lines with the commands made once. Safe to use from several threads.</summary>
    /// <param name="words">Words of which each line's commands are some.</param>
    public Func<string, ParseResult> ParserOf(IReadOnlyList<string> words)
    {
        var command = new DashboardRootCommand(this, words);
        var turn = new Lock();
        return line =>
        {
            // The parser fills in what it needs of a command when it first meets it.
            lock (turn)
            {
                return command.Parse(WordsOf(line), Parsing);
            }
        };
    }

    /// <summary>Takes over what is to be closed when the run ends.</summary>
    public T Owns<T>(T one)
        where T : IAsyncDisposable
    {
        _owned.Add(one);
        return one;
    }

    /// <summary>Closes what the run opened, the last first.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_owned))
        {
            await one.DisposeAsync();
        }
    }

    /// <summary>A line for whoever watches; not part of an answer.</summary>
    public void Say(string line) => terminal.Say(line);

    /// <summary>Writes an answer's bytes that no option changes.</summary>
    public void Write(Action<Stream> write) => terminal.Write(write);

    /// <summary>The terminal as this run's options want it.</summary>
    public Terminal TerminalFor(ParseResult asked) => asked.Has(Options.NoColor) ? terminal.WithoutColors() : terminal;

    private static string[] WordsOf(string line) => [.. CommandLineParser.SplitCommandLine(line)];
}
