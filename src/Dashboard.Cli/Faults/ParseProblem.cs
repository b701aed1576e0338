using System.CommandLine;
using System.CommandLine.Parsing;
using Dashboard.Cli.Commands;
using Dashboard.Core.Questions;

namespace Dashboard.Cli.Faults;

/// <summary>What is wrong with a command line as a whole, in one line that ends in where to read more.</summary>
internal static class ParseProblem
{
    /// <summary>The first thing that is wrong, null where nothing is.</summary>
    public static string? Of(ParseResult asked)
    {
        var command = asked.CommandResult.Command;
        var path = PathOf(asked.CommandResult);
        var stray = asked.UnmatchedTokens.Count > 0 ? asked.UnmatchedTokens[0] : null;
        var problem = (command.Subcommands.Count > 0, stray) switch
        {
            (true, null) when command is ChartGroupCommand chart && chart.IsAsked(asked) => asked.Errors.Count > 0 ? asked.Errors[0].Message.TrimEnd('.') : null,
            (true, null) => Invariant($"'{path}' needs a command: {Choice(command.Subcommands.Select(one => one.Name))}"),
            (true, ['-', ..]) or (false, ['-', ..]) => Invariant($"'{stray}' is no option of '{path}'"),
            (true, _) when command is ChartGroupCommand => Invariant($"'{stray}' is no kind of chart; the nearest are {string.Join(", ", NearestWords.To(stray!, command.Subcommands.Select(one => one.Name), 3))}"),
            (true, _) => Invariant($"'{stray}' is no command of '{path}': {Choice(command.Subcommands.Select(one => one.Name))} is expected"),
            (false, not null) => Invariant($"'{stray}' is one argument too many for '{path}'"),
            _ => asked.Errors.Count > 0 ? asked.Errors[0].Message.TrimEnd('.') : null,
        };
        return problem is null ? null : Invariant($"{problem}; see '{path} --help'.");
    }

    /// <summary>Names as a sentence offers them: a, b or c.</summary>
    public static string Choice(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + " or " + all[^1];
    }

    /// <summary>A command's name with those above it.</summary>
    public static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? PathOf(parent) + " " + command.Command.Name : command.Command.Name;
}
