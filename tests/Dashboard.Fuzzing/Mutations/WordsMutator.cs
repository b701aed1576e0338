using System.Text;

namespace Dashboard.Fuzzing.Mutations;

/// <summary>Changes a short text such as a selector, a day or a line of words: its parts exchanged, repeated and replaced.</summary>
internal static class WordsMutator
{
    private const string Joints = " :+@~-/,.=&?%\"';|\t";
    private const string Arabic = "٠١٢٣٤٥٦٧٨٩";

    public static byte[] Change(Dice dice, IReadOnlyList<string> seeds)
    {
        var text = dice.Pick(seeds);
        for (var times = dice.Changes(); times > 0; times--)
        {
            text = Once(dice, text, seeds);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static string Once(Dice dice, string text, IReadOnlyList<string> seeds)
    {
        if (text.Length == 0)
        {
            return dice.Pick(OddTexts.All);
        }

        var (start, end) = PartOf(dice, text);
        var (before, part, after) = (text[..start], text[start..end], text[end..]);
        switch (dice.Below(14))
        {
            case 0:
                return before + after;
            case 1:
                return text + text[start..];
            case 2:
                return before + part.ToUpperInvariant() + after;
            case 3:
                return before + new string([.. part.Select(c => char.IsAsciiDigit(c) ? Arabic[c - '0'] : c)]) + after;
            case 4:
                return before + part + dice.Pick(OddTexts.Marks) + after;
            case 5:
                return before + Joints[dice.Below(Joints.Length)] + after;
            case 6 when dice.OneIn(300):
                return before + new string(dice.Pick(["9", "x", "+", ",", ":"])[0], 1_000_000) + after;
            case 7:
                var other = dice.Pick(seeds);
                var (from, to) = other.Length == 0 ? (0, 0) : PartOf(dice, other);
                return before + other[from..to] + after;
            case 8:
                return dice.OneIn(2) ? text + dice.Pick(seeds) : text[..start];
            case 9:
                var place = dice.Below(text.Length);
                return string.Concat(text.AsSpan(0, place), new string((char)(text[place] ^ (1 << dice.Below(7))), 1), text.AsSpan(place + 1));
            case 10:
                return before + dice.Pick(OddTexts.Days) + after;
            case 11:
                return before + dice.Pick(OddTexts.Numbers) + after;
            default:
                return before + OddTexts.Of(dice, 2_000) + after;
        }
    }

    /// <summary>Where a part between two joints begins and ends.</summary>
    private static (int Start, int End) PartOf(Dice dice, string text)
    {
        var place = dice.Below(text.Length);
        var start = place == 0 ? 0 : text.LastIndexOfAny(Joints.ToCharArray(), place - 1) + 1;
        var end = text.IndexOfAny(Joints.ToCharArray(), place);
        return (start, end < start ? text.Length : end);
    }
}
