namespace Dashboard.Answers.Requests;

/// <summary>Reads one of a few words.</summary>
public static class ChoiceText
{
    /// <summary>Reads a word.</summary>
    /// <typeparam name="T">What a word stands for.</typeparam>
    /// <param name="text">The text; capitals or not.</param>
    /// <param name="what">What the words are, with an article: <c>a theme</c>.</param>
    /// <param name="choices">The words and what each stands for.</param>
    public static Parsed<T> Parse<T>(string text, string what, params (string Word, T Value)[] choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return new(value, null);
            }
        }

        return new(default, Invariant($"'{text}' is not {what}; write {OneOf(choices.Select(choice => choice.Word))}"));
    }

    /// <summary>Names as a sentence offers them: a, b or c.</summary>
    /// <param name="names">The names: one at least.</param>
    public static string OneOf(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + " or " + all[^1];
    }
}
