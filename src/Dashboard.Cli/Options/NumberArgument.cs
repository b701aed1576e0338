using System.CommandLine;
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
            var text = string.Join(' ', given.Tokens.Select(token => token.Value));
            if (!QuotedNumber.TryParse(text, out var number))
            {
                given.AddError(Invariant($"'{text}' is no number; write it as {QuotedNumber.Forms}"));
            }

            return number;
        },
    };
}
