using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Fuzzing.Corpus;

namespace Dashboard.Fuzzing.Mutations;

/// <summary>Changes a command line: a word is exchanged for another good one, so that it still means something, or it is changed as any text.</summary>
internal static partial class LineMutator
{
    public static byte[] Change(Dice dice, IReadOnlyList<string> seeds)
    {
        if (dice.OneIn(4))
        {
            return WordsMutator.Change(dice, seeds);
        }

        var words = Word().Matches(dice.Pick(seeds)).Select(match => match.Value).ToList();
        for (var times = dice.Changes(); times > 0 && words.Count > 0; times--)
        {
            var at = dice.Below(words.Count);
            switch (dice.Below(8))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, dice.Pick(words));
                    break;
                default:
                    // An option keeps its name as a rule, and a value stays where it is.
                    words[at] = words[at].StartsWith("--", StringComparison.Ordinal) && !dice.OneIn(10) ? words[at] : "\"" + Value(dice, at == 0 ? string.Empty : words[at - 1].TrimStart('-').Replace('-', '_')) + "\"";
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join(' ', words));
    }

    private static string Value(Dice dice, string option) => GoodFields.Of(dice, option.Length == 0 ? "series" : option).Replace("\"", "'", StringComparison.Ordinal);

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();
}
