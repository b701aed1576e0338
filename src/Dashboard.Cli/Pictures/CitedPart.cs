using System.CommandLine;
using Dashboard.Answers.Pictures;

namespace Dashboard.Cli.Pictures;

/// <summary>Figures pinned where they were quoted.</summary>
internal sealed class CitedPart : PicturePart
{
    private readonly Option<CitedPin[]> _cited = Create();

    public override IReadOnlyList<Option> Options => [_cited];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Cited = [.. asked.GetValue(_cited) ?? []] };

    private static Option<CitedPin[]> Create() => new("--cite")
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
