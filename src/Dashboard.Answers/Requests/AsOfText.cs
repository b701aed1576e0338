using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>Reads the moment whose knowledge is asked for.</summary>
public static class AsOfText
{
    /// <summary>Reads a moment.</summary>
    /// <param name="text">A day or an instant, or either after <c>~</c>.</param>
    public static Parsed<AsOf> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (AsOf.TryParse(text, out var asOf))
        {
            return new(asOf, null);
        }

        // A day that the calendar lacks is told as such; anything else as what a moment looks like.
        return DayText.Parse(text is ['~', .. var day] ? day : text).Problem is { } problem && !problem.EndsWith(DayText.Hint, StringComparison.Ordinal)
            ? new(null, problem)
            : new(null, Invariant($"'{text}' is no moment; write a day (2021-12-28), an instant (2021-12-28T04:21:47Z), or either after ~"));
    }
}
