using System.CommandLine.Invocation;
using System.Text;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Completion;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli;

/// <summary>The one entry of the command: from arguments to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="terminal">Where answers and messages go.</param>
    /// <param name="writeReport">Writes a report.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<ExitCode> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, ReportWriting writeReport, CancellationToken cancellation)
    {
        await using var session = new Session(terminal, writeReport);
        try
        {
            if (SuggestDirective.LineOf(args) is { } line)
            {
                var words = await Suggestions.OfAsync(session, line, cancellation);
                terminal.Write(output => output.Write(Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + '\n')))));
                return ExitCode.Done;
            }

            var asked = session.Parse(args);

            // Help and version are answered even where the rest of the line makes no sense.
            if (asked.Action is SynchronousCommandLineAction answer and not ParseErrorAction)
            {
                return (ExitCode)answer.Invoke(asked);
            }

            if (ParseProblem.Of(asked) is { } problem)
            {
                throw new UsageException(problem);
            }

            return await ((LeafCommand)asked.CommandResult.Command).RunAsync(asked, cancellation);
        }
        catch (Exception e)
        {
            // Whatever goes wrong ends here, on one line; a stack trace tells a reader of figures nothing.
            var fault = Fault.Of(e);
            terminal.Say("dashboard: " + fault.Message);
            return fault.Code;
        }
    }
}
