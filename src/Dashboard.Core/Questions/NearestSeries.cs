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
    public static ImmutableArray<SeriesId> To(SeriesId wanted, IEnumerable<SeriesId> held)
    {
        // Every area is held several times.
        var (name, apart) = (wanted.Area.Name.ToUpperInvariant(), new Dictionary<string, int>(StringComparer.Ordinal));
        var nearest = new List<Near>(Most + 1);
        foreach (var id in held)
        {
            if (!apart.TryGetValue(id.Area.Name, out var letters))
            {
                apart[id.Area.Name] = letters = NearestWords.Apart(name, id.Area.Name.ToUpperInvariant());
            }

            Keep(nearest, new Near(id, Distance(letters, wanted, id)));
        }

        return [.. nearest.Select(near => near.Id)];
    }

    /// <summary>Puts a series in its place among the nearest so far, where it is one of them.</summary>
    private static void Keep(List<Near> nearest, Near one)
    {
        var place = nearest.Count;
        while (place > 0 && one.IsBefore(nearest[place - 1]))
        {
            place--;
        }

        if (place < Most)
        {
            nearest.Insert(place, one);
            nearest.RemoveRange(Math.Min(Most, nearest.Count), nearest.Count - Math.Min(Most, nearest.Count));
        }
    }

    /// <summary>
    /// Letters apart for the area; another source, metric or basis weighs as a few letters, since a misspelt area is the
    /// likelier slip.
    /// </summary>
    private static int Distance(int letters, SeriesId wanted, SeriesId id) =>
        (2 * letters)
        + (wanted.Source == id.Source ? 0 : 3) + (wanted.Metric == id.Metric ? 0 : 5) + (wanted.Basis == id.Basis ? 0 : 1);

    /// <summary>A series with its distance.</summary>
    private sealed record Near(SeriesId Id, int Distance)
    {
        public bool IsBefore(Near other) => Distance != other.Distance ? Distance < other.Distance : Id.CompareTo(other.Id) < 0;
    }
}
