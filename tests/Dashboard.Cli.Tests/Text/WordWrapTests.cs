using Dashboard.Cli.Text;

namespace Dashboard.Cli.Tests.Text;

public sealed class WordWrapTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one two three", 3, "one|two|thr|ee")]
    [InlineData("ukdash:United:cases", 9, "ukdash:|United:|cases")]
    [InlineData("a+bcdef", 4, "a+|bcde|f")]
    public void Lines_OfAText_BreakBetweenWordsAndFit(string text, int widthColumns, string lines) =>
        Assert.Equal(lines, string.Join('|', WordWrap.Lines(text, widthColumns)));
}
