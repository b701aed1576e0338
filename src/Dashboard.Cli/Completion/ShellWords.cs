using System.Text;

namespace Dashboard.Cli.Completion;

/// <summary>A command line that is still being typed, cut into words as a shell would cut it.</summary>
/// <param name="Before">The words that are whole, without quotes and backslashes.</param>
/// <param name="Last">What is there of the word being typed: empty after a space.</param>
internal sealed record ShellWords(IReadOnlyList<string> Before, string Last)
{
    /// <summary>Cuts a line, up to the place where something is typed.</summary>
    /// <param name="line">The line; a quote may be open at its end.</param>
    public static ShellWords Of(string line)
    {
        var (words, word, quote) = (new List<string>(), new StringBuilder(), '\0');
        var isInWord = false;
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (quote == '\0' && char.IsWhiteSpace(letter))
            {
                if (isInWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                }

                isInWord = false;
                continue;
            }

            isInWord = true;
            if (letter == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (letter == '\\' && quote != '\'' && i + 1 < line.Length)
            {
                word.Append(line[++i]);
            }
            else
            {
                word.Append(letter);
            }
        }

        return new ShellWords(words, word.ToString());
    }
}
