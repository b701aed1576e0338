using System.CommandLine;

namespace Dashboard.Cli.Options;

/// <summary>What can be said of an option beside its text.</summary>
internal static class OptionExtensions
{
    /// <summary>Names the values that a shell may offer; a word that ends in an equals sign goes on.</summary>
    public static Option<T> Offering<T>(this Option<T> option, params IEnumerable<string> words)
    {
        // Of an enumeration the parser would offer the names in the code.
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words]);
        return option;
    }
}
