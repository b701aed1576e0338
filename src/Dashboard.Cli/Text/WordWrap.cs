namespace Dashboard.Cli.Text;

/// <summary>Breaks text between words.</summary>
internal static class WordWrap
{
    /// <summary>The lines of a text, none wider than asked for; one empty line for an empty text.</summary>
    /// <remarks>A word wider than a line is broken after a colon or plus sign if it can be, else where the line ends.</remarks>
    public static IEnumerable<string> Lines(string text, int widthColumns)
    {
        var rest = text.AsMemory().Trim();
        do
        {
            var end = rest.Length <= widthColumns ? rest.Length : EndOfLine(rest.Span, widthColumns);
            yield return rest[..end].TrimEnd().ToString();
            rest = rest[end..].TrimStart();
        }
        while (!rest.IsEmpty);
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int widthColumns)
    {
        var blank = text[..(widthColumns + 1)].LastIndexOf(' ');
        if (blank > 0)
        {
            return blank;
        }

        var joint = text[..widthColumns].LastIndexOfAny(':', '+') + 1;
        return joint > 0 ? joint : widthColumns;
    }
}
