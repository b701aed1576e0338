using Dashboard.Core.Series;

namespace Dashboard.Charts.Words;

/// <summary>How charts write the places of a series in a sentence.</summary>
public static class PlaceText
{
    /// <summary>For example: England; the United Kingdom; England and Wales; England, Scotland and Wales.</summary>
    /// <param name="series">The series.</param>
    public static string Of(SeriesSelector series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Joined([.. series.Areas.Select(Of)]);
    }

    /// <summary>For example: England; the United Kingdom.</summary>
    /// <param name="area">The place.</param>
    public static string Of(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.Name.StartsWith(Area.UnitedKingdom.Name, StringComparison.OrdinalIgnoreCase) ? "the " + area.Name : area.Name;
    }

    /// <summary>Words in a row, the last after "and".</summary>
    /// <param name="words">The words: one at least.</param>
    public static string Joined(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count == 1 ? words[0] : Invariant($"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}");
    }

    /// <summary>The text with a capital at its start.</summary>
    /// <param name="text">The text, not empty.</param>
    public static string Capital(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
