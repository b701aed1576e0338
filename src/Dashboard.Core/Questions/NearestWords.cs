using System.Collections.Immutable;

namespace Dashboard.Core.Questions;

/// <summary>Finds the words that read most like one that is unknown.</summary>
public static class NearestWords
{
    private const int MostLetters = 200;

    /// <summary>The nearest of some words, nearest first.</summary>
    /// <param name="wanted">The unknown word.</param>
    /// <param name="known">The words there are.</param>
    /// <param name="most">How many at most.</param>
    public static ImmutableArray<string> To(string wanted, IEnumerable<string> known, int most)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return [.. known.OrderBy(word => Apart(wanted.ToUpperInvariant(), word.ToUpperInvariant())).ThenBy(word => word, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The number of letters to insert, remove or change (Levenshtein); a whole word contained counts half.</summary>
    internal static int Apart(string a, string b)
    {
        // Every letter is held against every other: of a text that is no name, its start is enough to be far from all.
        a = a.Length > MostLetters ? a[..MostLetters] : a;
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
}
