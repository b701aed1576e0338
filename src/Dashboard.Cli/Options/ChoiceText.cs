using Dashboard.Cli.Faults;

namespace Dashboard.Cli.Options;

/// <summary>Reads one of a few words.</summary>
internal static class ChoiceText
{
    /// <summary>Reads a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What the words are, with an article: <c>a theme</c>.</param>
    /// <param name="choices">The words and what each stands for.</param>
    public static Parsed<T> Parse<T>(string text, string what, params (string Word, T Value)[] choices)
    {
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return new(value, null);
            }
        }

        return new(default, Invariant($"'{text}' is not {what}; write {ParseProblem.Choice(choices.Select(choice => choice.Word))}"));
    }
}
