using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Completion;
using Dashboard.Cli.Faults;

namespace Dashboard.Cli;

/// <summary>The one entry of the command: from arguments to an exit code.</summary>
/// <param name="args">The arguments, without the program's name.</param>
/// <param name="session">The run; it ends with the command.</param>
internal sealed class CommandLine(IReadOnlyList<string> args, Session session)
{
    private ParseResult? _asked;

    private ParseResult Asked => _asked ??= session.Parse(args);

    /// <summary>The line that a shell wants completed; null where it asks for nothing of the kind.</summary>
    private string? Suggested => SuggestDirective.LineOf(args);

    /// <summary>Answers help and the version, even where the rest of the line makes no sense.</summary>
    /// <returns>The exit code; null where the line asks for something else.</returns>
    public ExitCode? AnswerAtOnce()
    {
        try
        {
            return Suggested is null && Asked.Action is SynchronousCommandLineAction answer and not ParseErrorAction ? (ExitCode)answer.Invoke(Asked) : null;
        }
        catch (Exception e)
        {
            return Tell(e);
        }
    }

    /// <summary>Runs the command that the line asks for.</summary>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        await using (session)
        {
            try
            {
                return Suggested is { } line ? await SuggestAsync(line, cancellation)
                    : ParseProblem.Of(Asked) is { } problem
                    ? throw new UsageException(problem)
                    : await ((LeafCommand)Asked.CommandResult.Command).RunAsync(Asked, cancellation);
            }
            catch (Exception e)
            {
                return Tell(e);
            }
        }
    }

    private async Task<ExitCode> SuggestAsync(string line, CancellationToken cancellation)
    {
        var words = await Suggestions.OfAsync(session, line, cancellation);
        session.Write(output => output.Write(Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + '\n')))));
        return ExitCode.Done;
    }

    /// <summary>Whatever goes wrong ends here, on one line; a stack trace tells a reader of figures nothing.</summary>
    private ExitCode Tell(Exception exception)
    {
        var fault = Fault.Of(exception);
        session.Say("dashboard: " + fault.Message);
        return fault.Code;
    }
}
