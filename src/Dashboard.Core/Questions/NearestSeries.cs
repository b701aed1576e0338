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
        (2 * NearestWords.Apart(wanted.Area.Name.ToUpperInvariant(), id.Area.Name.ToUpperInvariant()))
        + (wanted.Source == id.Source ? 0 : 3) + (wanted.Metric == id.Metric ? 0 : 5) + (wanted.Basis == id.Basis ? 0 : 1);
}
