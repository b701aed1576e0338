using System.CommandLine;
using Dashboard.Cli.Help;

namespace Dashboard.Cli.Commands;

/// <summary>A command with worked examples.</summary>
internal abstract class DashboardCommand : Command
{
    protected DashboardCommand(string name, string description, IReadOnlyList<Example> examples)
        : base(name, description) => Examples = examples;

    /// <summary>What help shows at its end; every line of them is run by a test.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>What help explains below the options, as pairs of a word and its meaning; empty for most.</summary>
    public virtual IReadOnlyList<(string Word, string Meaning)> ExitCodes => [];
}
