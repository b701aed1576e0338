using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;

namespace Dashboard.Charts.Layout;

/// <summary>A text that is broken into lines, measured once for all the widths that are tried.</summary>
/// <remarks>What <see cref="TextWrapper"/> says of breaking holds.</remarks>
internal sealed class WrappableText
{
    // One a paragraph, a single space between its words.
    private readonly List<MeasuredText> _paragraphs = [];

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The style in which it is measured.</param>
    public WrappableText(string text, TextStyle style)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            _paragraphs.Add(new MeasuredText(string.Join(' ', paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries)), style));
        }
    }

    /// <summary>Breaks the text.</summary>
    /// <param name="widthPx">The width in px, above 0.</param>
    public ImmutableArray<string> Lines(double widthPx)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var paragraph in _paragraphs)
        {
            Break(paragraph, widthPx, lines);
        }

        return lines.ToImmutable();
    }

    /// <summary>How many lines there would be.</summary>
    /// <param name="widthPx">The width in px, above 0.</param>
    public int Count(double widthPx)
    {
        var count = 0;
        foreach (var paragraph in _paragraphs)
        {
            count += Break(paragraph, widthPx, lines: null);
        }

        return count;
    }

    /// <summary>Breaks a paragraph.</summary>
    /// <returns>How many lines it has.</returns>
    private static int Break(MeasuredText paragraph, double widthPx, ImmutableArray<string>.Builder? lines)
    {
        var (text, count) = (paragraph.Text, 0);
        var (start, end) = (0, 0);
        for (var word = 0; word < text.Length;)
        {
            var wordEnd = EndOf(paragraph, word, widthPx);
            if (paragraph.WidthPx(start, wordEnd) > widthPx)
            {
                Take(end);
                start = word;

                // A word that is too wide alone: full lines of it, a letter each at least.
                while (paragraph.WidthPx(start, wordEnd) > widthPx && LengthThatFits(paragraph, start, wordEnd, widthPx) is > 0 and var length)
                {
                    Take(start + length);
                    start += length;
                }
            }

            (end, word) = (wordEnd, wordEnd + 1);
        }

        Take(end);
        return count;

        void Take(int lineEnd)
        {
            if (lineEnd > start)
            {
                count++;
                lines?.Add(text[start..lineEnd]);
            }
        }
    }

    /// <summary>Where a word ends, or the words that stay together with it where a line has room for them all.</summary>
    private static int EndOf(MeasuredText paragraph, int word, double widthPx)
    {
        var text = paragraph.Text;
        var end = SpaceAfter(word);
        for (var held = end; held < text.Length && HeldTogether.IsHeld(text, held);)
        {
            held = SpaceAfter(held + 1);
            if (paragraph.WidthPx(word, held) > widthPx)
            {
                break;
            }

            end = held;
        }

        return end;

        int SpaceAfter(int from) => text.IndexOf(' ', from) is >= 0 and var space ? space : text.Length;
    }

    /// <summary>How much of a word that is too wide fits a line, a letter at least; 0 where it is but one.</summary>
    private static int LengthThatFits(MeasuredText paragraph, int start, int end, double widthPx)
    {
        var text = paragraph.Text;
        var first = end - start > 1 && char.IsSurrogatePair(text, start) ? 2 : 1;
        var length = end - start - 1;
        while (length > first && (char.IsLowSurrogate(text[start + length]) || paragraph.WidthPx(start, start + length) > widthPx))
        {
            length--;
        }

        return length < first ? 0 : length;
    }
}
