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

    /// <summary>What help explains below the options; for most, where to read it.</summary>
    public virtual IReadOnlyList<HelpSection> Explanations => [];
}
