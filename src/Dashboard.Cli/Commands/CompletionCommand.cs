using System.CommandLine;
using Dashboard.Cli.Completion;

namespace Dashboard.Cli.Commands;

/// <summary>Prints the script that lets a shell complete this command.</summary>
internal sealed class CompletionCommand : LeafCommand
{
    private readonly Session _session;
    private readonly Argument<string> _shell = new("SHELL")
    {
        Description = "The shell: " + ChoiceText.OneOf(CompletionScript.Shells) + ".",
        CustomParser = given =>
        {
            var (shell, problem) = ChoiceText.Parse(given.Tokens[0].Value, "a shell", [.. CompletionScript.Shells.Select(one => (one, one))]);
            if (problem is not null)
            {
                given.AddError(problem);
            }

            return shell;
        },
    };

    public CompletionCommand(Session session)
        : base(
            "completion",
            "Prints a script that completes commands, options, their values and series while they are typed.",
            new("dashboard completion bash", "The script for bash; 'source <(dashboard completion bash)' in ~/.bashrc loads it."),
            new("dashboard completion zsh", "The script for zsh; 'source <(dashboard completion zsh)' in ~/.zshrc loads it, after compinit."),
            new("dashboard completion fish", "The script for fish; 'dashboard completion fish | source' in config.fish loads it."))
    {
        _session = session;
        _shell.CompletionSources.Add([.. CompletionScript.Shells]);
        Arguments.Add(_shell);
    }

    public override Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var shell = asked.GetRequiredValue(_shell);
        _session.TerminalFor(asked).Write(output => CompletionScript.Write(shell, output));
        return Task.FromResult(ExitCode.Done);
    }
}
