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
    /// <returns>Up to three, nearest first: of the areas that could have been meant, where there are any.</returns>
    public static ImmutableArray<SeriesId> To(SeriesId wanted, IReadOnlyCollection<SeriesId> held)
    {
        // Every area is held several times.
        var name = wanted.Area.Name.ToUpperInvariant();
        var apart = held.Select(id => id.Area.Name).Distinct(StringComparer.Ordinal)
            .ToDictionary(area => area, area => NearestWords.Apart(name, area.ToUpperInvariant()), StringComparer.Ordinal);
        var most = apart.Values.Any(letters => letters <= MostSlips(name)) ? MostSlips(name) : int.MaxValue;
        var nearest = new List<Near>(Most + 1);
        foreach (var id in held.Where(id => apart[id.Area.Name] <= most))
        {
            Keep(nearest, new Near(id, Distance(apart[id.Area.Name], wanted, id)));
        }

        return [.. nearest.Select(near => near.Id)];
    }

    /// <summary>The nearest, one at least, as a sentence to follow another.</summary>
    public static string Sentence(ImmutableArray<SeriesId> nearest) =>
        Invariant($" The nearest {(nearest.Length == 1 ? "is" : "are")} {string.Join(", ", nearest)}.");

    /// <summary>How many letters of a name may be wrong for it to be a slip: with more, another place is as likely.</summary>
    private static int MostSlips(string name) => Math.Max(1, name.Length / 3);

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
