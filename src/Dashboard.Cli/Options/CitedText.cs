using System.CommandLine;
using Dashboard.Answers.Pictures;

namespace Dashboard.Cli.Options;

/// <summary>Reads a figure to be pinned: an id of the ledger, or a value with its days.</summary>
internal static class CitedText
{
    public static Option<CitedPin[]> Create() => new("--cite")
    {
        HelpName = "ID|VALUE@DAY",
        Description = "Pin figures: ids of the ledger (c14), counts (106122@2021-12-21) or averages (68457@2021-12-21/2021-12-27). Stands after the series.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = given =>
        {
            var pins = new List<CitedPin>();
            foreach (var token in given.Tokens)
            {
                // Whatever follows the first figure is taken for another, a misspelt option too.
                var (pin, problem) = token.Value is ['-', not (>= '0' and <= '9'), ..]
                    ? new Parsed<CitedPin>(null, Invariant($"'{token.Value}' is no option"))
                    : CitedPinText.Parse(token.Value);
                if (pin is null)
                {
                    given.AddError("--cite: " + problem);
                    return [];
                }

                pins.Add(pin);
            }

            return [.. pins];
        },
    };
}
