using System.CommandLine;
using Dashboard.Cli.Help;

namespace Dashboard.Cli.Commands;

/// <summary>A command that does something.</summary>
internal abstract class LeafCommand : DashboardCommand
{
    protected LeafCommand(string name, string description, params IReadOnlyList<Example> examples)
        : base(name, description, examples)
    {
    }

    /// <summary>Does it.</summary>
    /// <param name="asked">The command line, known to be without faults of form.</param>
    /// <param name="cancellation">Stops it.</param>
    public abstract Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation);

    /// <summary>Takes options, in the order in which help lists them.</summary>
    protected void Take(params IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            Options.Add(option);
        }
    }
}
