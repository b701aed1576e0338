using System.CommandLine;

namespace Dashboard.Cli.Options;

/// <summary>What a command line says of an option, whatever the option's value is.</summary>
internal static class ParseResultExtensions
{
    /// <summary>Whether an option is there; a switch is on where it is.</summary>
    public static bool Has(this ParseResult asked, Option option) => asked.GetResult(option) is { Implicit: false };
}
