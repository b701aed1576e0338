using System.CommandLine;

namespace Dashboard.Cli.Options;

/// <summary>What can be said of an option beside its text.</summary>
internal static class OptionExtensions
{
    /// <summary>Names the values that a shell may offer; a word that ends in an equals sign goes on.</summary>
    public static TOption Offering<TOption>(this TOption option, params IEnumerable<string> words)
        where TOption : Option
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words]);
        return option;
    }
}
