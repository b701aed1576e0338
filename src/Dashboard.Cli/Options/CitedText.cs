using System.CommandLine;
using System.Globalization;
using Dashboard.Answers.Pictures;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>Reads a figure to be pinned: an id of the ledger, or a value with its days.</summary>
internal static class CitedText
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

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
                    : Parse(token.Value);
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

    private static Parsed<CitedPin> Parse(string text)
    {
        if (text.Split('@') is not [var written, var days])
        {
            return text.Contains(':', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal)
                ? new(null, Invariant($"'{text}' is no figure; write an id of the ledger, such as c14, or a value and its days, such as 106122@2021-12-21; series stand before --cite"))
                : new(CitedPin.OfLedger(text), null);
        }

        if (!decimal.TryParse(written, Number, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1_000_000_000)
        {
            return new(null, Invariant($"'{written}' in '{text}' is no number up to 1,000,000,000; write it as 106122@2021-12-21"));
        }

        var (first, last) = days.Split('/') is [var from, var to] ? (DayText.Parse(from), DayText.Parse(to)) : (DayText.Parse(days), DayText.Parse(days));
        return (first.Problem ?? last.Problem) is { } problem ? new(null, problem)
            : first.Value > last.Value ? new(null, Invariant($"'{days}' ends before it begins: the first day comes first"))
            : new(CitedPin.At(value, new DateInterval(first.Value!.Value, last.Value!.Value)), null);
    }
}
