using Dashboard.Charts.Kinds;

namespace Dashboard.Answers.Requests;

/// <summary>Reads a few words about a day.</summary>
public static class DayNoteText
{
    private const int MostLetters = 80;

    /// <summary>Reads a note.</summary>
    /// <param name="text"><c>2021-11-26=Omicron named</c>.</param>
    public static Parsed<DayNote> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var at))
        {
            return new(null, Invariant($"'{text}' is no note; write a day and what is to be said of it, such as \"2021-11-26=Omicron named\""));
        }

        var (day, words) = (DayText.Parse(text[..at]), text[(at + 1)..].Trim());
        return day.Problem is { } problem ? new(null, problem)
            : words.Length is 0 or > MostLetters || words.Any(char.IsControl) ? new(null, Invariant($"a note has 1 to {MostLetters} letters on one line, not '{words}'"))
            : new(new DayNote(day.Value!.Value, words), null);
    }
}
