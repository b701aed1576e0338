using System.Collections.Immutable;

namespace Dashboard.Core.Questions;

/// <summary>Finds the words that read most like one that is unknown.</summary>
public static class NearestWords
{
    private const int MostLetters = 200;

    private static readonly char[] BetweenWords = [' ', ',', '(', ')', '-'];

    /// <summary>The nearest of some words, nearest first.</summary>
    /// <param name="wanted">The unknown word.</param>
    /// <param name="known">The words there are.</param>
    /// <param name="most">How many at most.</param>
    public static ImmutableArray<string> To(string wanted, IEnumerable<string> known, int most)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return [.. known.OrderBy(word => Apart(wanted.ToUpperInvariant(), word.ToUpperInvariant())).ThenBy(word => word, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>
    /// The number of letters to insert, remove or change (Levenshtein); a text contained counts half. A name by its initials, by
    /// some of its words, or with its words in another order is not misspelt.
    /// </summary>
    internal static int Apart(string a, string b)
    {
        // Every letter is held against every other: of a text that is no name, its start is enough to be far from all.
        a = a.Length > MostLetters ? a[..MostLetters] : a;
        if (NamesWordsOf(a, b))
        {
            return 0;
        }

        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))
        {
            return (Math.Abs(a.Length - b.Length) + 1) / 2;
        }

        var row = b.Length < MostLetters ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (var j = 1; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    // "UK", "Korea" and "South Korea" for "United Kingdom" and "Korea, South".
    private static bool NamesWordsOf(string given, string name)
    {
        string[] words = WordsOf(name), mentioned = WordsOf(given);
        return words.Length > 1 && mentioned.Length > 0
            && (Array.TrueForAll(mentioned, word => words.Contains(word, StringComparer.Ordinal))
                || (mentioned is [var initials] && initials.Length == words.Length && initials.Zip(words).All(pair => pair.First == pair.Second[0])));
    }

    private static string[] WordsOf(string text) => text.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);
}
