using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>Finds the series that read most like one that is not held.</summary>
internal static class NearestSeries
{
    private const int Most = 3;

    /// <summary>The nearest of the series held.</summary>
    /// <param name="wanted">The series that is not held.</param>
    /// <param name="held">Every series held.</param>
    /// <returns>Up to three, nearest first.</returns>
    public static ImmutableArray<SeriesId> To(SeriesId wanted, IEnumerable<SeriesId> held) =>
        [.. held.OrderBy(id => Distance(wanted, id)).ThenBy(id => id).Take(Most)];

    /// <summary>
    /// Letters apart for the area; another source, metric or basis weighs as a few letters, since a misspelt area is the
    /// likelier slip.
    /// </summary>
    private static int Distance(SeriesId wanted, SeriesId id) =>
        (2 * Letters(wanted.Area.Name.ToUpperInvariant(), id.Area.Name.ToUpperInvariant()))
        + (wanted.Source == id.Source ? 0 : 3) + (wanted.Metric == id.Metric ? 0 : 5) + (wanted.Basis == id.Basis ? 0 : 1);

    /// <summary>The number of letters to insert, remove or change (Levenshtein); a whole word contained counts half.</summary>
    private static int Letters(string a, string b)
    {
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))
        {
            return (Math.Abs(a.Length - b.Length) + 1) / 2;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
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
