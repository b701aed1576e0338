using System.CommandLine;
using Dashboard.Storage.Databases;

namespace Dashboard.Cli.Options;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    public Option<string> Data { get; } = Everywhere(TypedOption.OfPath(
        "--data", "DIR", "Folder of the snapshot to read. [default: the one that travels with the program]"));

    public Option<StoreAddress> Store { get; } = Everywhere(TypedOption.Of(
        "--store",
        "PLACE",
        "Store of what was pulled, read over the snapshot: a file, or \"Host=…;Database=…\" for PostgreSQL. [default: the user's own, where there is one]",
        ParseStore));

    public Option<bool> NoColor { get; } = Everywhere(TypedOption.OfSwitch(
        "--no-color", "Write without colours; the variable NO_COLOR does the same."));

    private static Parsed<StoreAddress> ParseStore(string text)
    {
        try
        {
            return new(StoreAddress.Parse(text), null);
        }
        catch (FormatException e)
        {
            return new(null, e.Message.TrimEnd('.'));
        }
    }

    private static Option<T> Everywhere<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }
}
