using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Faults;

namespace Dashboard.Cli.Options;

/// <summary>The file that a picture is written to; its ending says in which form.</summary>
internal static class PictureFileText
{
    public static Option<string> Create()
    {
        var option = TypedOption.Of("--out", "FILE", "File to write, ending in .png or .svg.", Parse);
        option.Aliases.Add("-o");
        option.Required = true;
        return option;
    }

    /// <summary>Refuses a place that can't be written to before anything is drawn for it.</summary>
    /// <exception cref="FailureException">There is no such folder, or a folder of that name.</exception>
    public static void RequireFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
        {
            throw new FailureException(Invariant($"there is no folder '{Path.GetDirectoryName(path)}' to write '{path}' to; make it first."));
        }

        if (Directory.Exists(path))
        {
            throw new FailureException(Invariant($"'{path}' is a folder; the name of a file is expected."));
        }
    }

    private static Parsed<string> Parse(string text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal)
        ? new(null, "the name is empty; the name of a file ending in .png or .svg is expected")
        : PictureWriter.FormatOf(text) is null ? new(null, Invariant($"'{text}' is no picture; a name ending in .png or .svg is expected"))
        : new(text, null);
}
