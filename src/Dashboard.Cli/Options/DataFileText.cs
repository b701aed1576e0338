using System.CommandLine;
using Dashboard.Answers.Exports;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli.Options;

/// <summary>The file that many rows are written to; without one they go where answers go.</summary>
internal static class DataFileText
{
    public static Option<string> Create()
    {
        var option = TypedOption.OfPath("--out", "FILE", "File to write; the old one stays unless all of the new one can be written. [default: the screen or pipe]");
        option.Aliases.Add("-o");
        return option;
    }

    /// <summary>Where rows go, passed on as they are made.</summary>
    /// <param name="path">The file; null for the terminal's own end.</param>
    /// <param name="terminal">The terminal.</param>
    public static Action<Action<Stream>> OutputOf(string? path, Terminal terminal) => path is null ? terminal.WriteAsMade : write =>
    {
        PictureFileText.RequireFolder(path);
        try
        {
            DataFile.Write(path, write);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"the rows can't be written to '{path}': {e.Message}"), e);
        }
    };
}
