using System.CommandLine;
using System.CommandLine.Parsing;
using Dashboard.Cli.Faults;
using Dashboard.Core.Tracing;

namespace Dashboard.Cli.Options;

/// <summary>A number as somebody wrote it; its words need no quotes.</summary>
internal static class NumberArgument
{
    public static Argument<QuotedNumber?> Create() => new("NUMBER")
    {
        Description = Invariant($"The number as it was written: {QuotedNumber.Forms}."),
        Arity = ArgumentArity.OneOrMore,
        CustomParser = given =>
        {
            // Whatever follows the first word is taken for another, a misspelt option too.
            if (given.Tokens.FirstOrDefault(token => token.Value is ['-', not (>= '0' and <= '9'), ..]) is { } stray)
            {
                given.AddError(Invariant($"'{stray.Value}' is no option of '{ParseProblem.PathOf((CommandResult)given.Parent!)}'"));
                return null;
            }

            var text = string.Join(' ', given.Tokens.Select(token => token.Value));
            if (!QuotedNumber.TryParse(text, out var number))
            {
                given.AddError(Invariant($"'{text}' is no number; write it as {QuotedNumber.Forms}"));
            }

            return number;
        },
    };
}
