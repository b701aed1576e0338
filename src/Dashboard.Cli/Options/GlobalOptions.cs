using System.CommandLine;

namespace Dashboard.Cli.Options;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    public Option<string> Data { get; } = Everywhere(TypedOption.OfPath(
        "--data", "DIR", "Folder of the snapshot to read. [default: the one that travels with the program]"));

    public Option<bool> NoColor { get; } = Everywhere(TypedOption.OfSwitch(
        "--no-color", "Write without colours; the variable NO_COLOR does the same."));

    private static Option<T> Everywhere<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }
}
