using Dashboard.Fuzzing.Mutations;

namespace Dashboard.Fuzzing.Corpus;

/// <summary>Values for the fields of a question and the options of a command, by their names: mostly good ones, so that the answers are reached.</summary>
internal static class GoodFields
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Values = new(StringComparer.Ordinal)
    {
        ["series"] = GoodTexts.Selectors,
        ["from"] = ["2021-12-01", "2021-12-10", "2021-12-21", "2021-12-28", "2019-01-01", "2022-01-08"],
        ["to"] = ["2021-12-27", "2021-12-31", "2022-01-08", "2022-02-01", "2099-12-31", "2021-12-01"],
        ["on"] = GoodTexts.Days,
        ["day"] = ["2021-12-20", "2021-12-27", "2022-01-08", "2020-01-01", "2099-12-31"],
        ["as_of"] = GoodTexts.Moments,
        ["at"] = GoodTexts.Moments,
        ["said_on"] = GoodTexts.Moments,
        ["missing"] = GoodTexts.Policies,
        ["missing_a"] = ["gap", "zero", "even", "weekday", "backfill", "carry", "blank"],
        ["missing_b"] = ["gap", "zero", "even", "weekday", "backfill", "carry", "blank"],
        ["days"] = ["1", "7", "14", "28", "365", "366"],
        ["align"] = ["trailing", "centred"],
        ["divisor"] = ["reported", "calendar", "extend"],
        ["all"] = ["true", "false", "on"],
        ["score"] = ["true", "false"],
        ["log"] = ["true", "false"],
        ["measure"] = ["total", "average"],
        ["quoted_a"] = GoodTexts.Figures,
        ["quoted_b"] = GoodTexts.Figures,
        ["shift_a"] = ["0", "1", "-1", "28", "-28"],
        ["shift_b"] = ["0", "1", "-1", "28", "-28"],
        ["corrections_a"] = ["keep", "blank"],
        ["corrections_b"] = ["keep", "blank"],
        ["number"] = GoodTexts.Numbers,
        ["quoted"] = GoodTexts.Numbers,
        ["area"] = ["United Kingdom", "England+Wales", "France", "Korea, South"],
        ["source"] = ["jhu", "ukdash", "ukhsa"],
        ["metric"] = ["cases", "deaths"],
        ["tolerance"] = ["1%", "0.5 %", "0", "50%"],
        ["filter"] = ["united kingdom", "jhu", "@"],
        ["cite"] = GoodTexts.Pins,
        ["per"] = ["100000", "1", "10000000"],
        ["figure"] = ["c14", "c01", "c07", "nothing"],
        ["size"] = GoodTexts.Sizes,
        ["theme"] = ["light", "dark"],
        ["scale"] = ["1", "2", "3", "4"],
    };

    /// <summary>Every value of any field.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Values.SelectMany(values => values).Distinct(StringComparer.Ordinal)];

    /// <summary>A value for a field: good, changed or of another field.</summary>
    public static string Of(Dice dice, string field)
    {
        var known = Values.GetValueOrDefault(field, All);
        return dice.Below(20) switch
        {
            0 => dice.Pick(All),
            1 => dice.Pick(OddTexts.All),
            2 => System.Text.Encoding.UTF8.GetString(WordsMutator.Change(dice, known)),
            _ => dice.Pick(known),
        };
    }

    /// <summary>A question's query: its fields, some left out, each with a value.</summary>
    public static string Query(Dice dice, IReadOnlyList<(string Name, bool IsNeeded, bool IsRepeated)> fields)
    {
        var given = new List<string>();
        var share = 2 + dice.Below(6);
        foreach (var (name, isNeeded, isRepeated) in fields)
        {
            for (var times = isRepeated ? 1 + dice.Below(2) : 1; times > 0; times--)
            {
                if ((isNeeded && !dice.OneIn(30)) || dice.OneIn(share))
                {
                    given.Add(name + "=" + Uri.EscapeDataString(Whole(Of(dice, name))));
                }
            }
        }

        return string.Join('&', given);
    }

    // A half of a pair of surrogates can't stand in an address.
    private static string Whole(string text) => new([.. text.Where(c => !char.IsSurrogate(c)).Take(3_000)]);
}
