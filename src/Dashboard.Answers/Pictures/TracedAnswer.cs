using Dashboard.Answers.Requests;

namespace Dashboard.Answers.Pictures;

/// <summary>One of the answers to where a number comes from.</summary>
/// <param name="Search">The search.</param>
/// <param name="Place">Its place among the answers that the search lists, from 1.</param>
public sealed record TracedAnswer(TraceRequest Search, int Place)
{
    private const int MostPlace = 1000;

    /// <summary>Reads a place.</summary>
    /// <param name="text">The place.</param>
    public static Parsed<int?> ParsePlace(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= MostPlace
            ? new(place, null)
            : new(null, Invariant($"'{text}' is no place of an answer; 1 is the most plausible, up to {MostPlace}"));
}
