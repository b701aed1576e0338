
namespace Dashboard.Cli.Commands;

/// <summary>A command that only gathers others.</summary>
internal sealed class GroupCommand : DashboardCommand
{
    public GroupCommand(string name, string description, params IReadOnlyList<LeafCommand> commands)
        : base(name, description, [.. commands.Select(command => command.Examples[0])])
    {
        foreach (var command in commands)
        {
            Subcommands.Add(command);
        }
    }
}
