using System.CommandLine;
using Dashboard.Answers.Reports;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli;

/// <summary>What every command of one run shares.</summary>
/// <param name="terminal">Where answers and messages go.</param>
/// <param name="writeReport">Writes a report.</param>
internal sealed class Session(Terminal terminal, ReportWriting writeReport)
{
    public GlobalOptions Options { get; } = new();

    public ReportWriting ReportWriting => writeReport;

    /// <summary>The real way of writing a report.</summary>
    public static ReportWriting WriteReport { get; } = (reader, request, ledger, folder, progress, cancellation) =>
        new ReportWriter(reader).WriteAsync(request, ledger, folder, progress, cancellation);

    /// <summary>The terminal as this run's options want it.</summary>
    public Terminal TerminalFor(ParseResult asked) => asked.GetValue(Options.NoColor) ? terminal.WithoutColors() : terminal;
}
