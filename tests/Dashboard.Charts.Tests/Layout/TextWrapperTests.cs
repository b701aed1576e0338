using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Layout;

public sealed class TextWrapperTests
{
    private static readonly string[] Together = ["405 cases", "100,000 inhabitants", "25 September 2022;", "on 6 Dec", "80 %"];
    private static readonly TextStyle Style = new(20, FontWeight.Regular, new Rgba(0, 0, 0));

    [Theory]
    [InlineData("Sources: UK dashboard and Johns Hopkins", 200, "Sources: UK|dashboard and|Johns Hopkins")] // "dashboard and Johns" is 204.5 px
    [InlineData("one\ntwo  three", 500, "one|two three")]
    [InlineData("", 500, "")]
    public void Wrap_Text_BreaksAtSpaces(string text, double widthPx, string lines) =>
        Assert.Equal(lines, string.Join('|', TextWrapper.Wrap(text, widthPx, Style)));

    [Fact]
    public void Wrap_WordTooWide_BreaksBetweenLetters() =>
        Assert.Equal("WW|WW|W", string.Join('|', TextWrapper.Wrap("WWWWW", 45, Style)));

    [Fact]
    public void Wrap_AnyWidth_LosesNoLetterAndKeepsToTheWidth() =>
        Prop.ForAll<PositiveInt>(width =>
        {
            const string Text = "What each source said, what was missing, and how the 7-day averages differ";
            var lines = TextWrapper.Wrap(Text, width.Get * 7, Style);
            return string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == Text.Replace(" ", "", StringComparison.Ordinal)
                && lines.All(line => line.Length == 1 || TextMeasurer.WidthPx(line, Style) <= width.Get * 7);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Wrap_AnyWidthWithRoomForADate_NeverBreaksWithinIt() =>
        Prop.ForAll<PositiveInt>(width =>
        {
            const string Text = "Wales peaked highest, at 405 cases a day per 100,000 inhabitants in the week to 25 September 2022; on 6 Dec they had 80 % of it";
            var room = 200 + (width.Get * 7);
            var lines = TextWrapper.Wrap(Text, room, Style);
            return Together.All(held => lines.Any(line => line.Contains(held, StringComparison.Ordinal)))
                && lines.All(line => TextMeasurer.WidthPx(line, Style) <= room);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Wrap_ADateWiderThanTheLine_BreaksBetweenItsWords() =>
        Assert.Equal("25|September|2022", string.Join('|', TextWrapper.Wrap("25 September 2022", 110, Style)));

    [Fact]
    public void Shorten_TextTooWide_EndsWithAnEllipsisThatFits()
    {
        string shorter = TextWrapper.Shorten("United Kingdom with its territories", 150, Style);
        Assert.Equal("United Kingd…", shorter);
        Assert.Equal("UK", TextWrapper.Shorten("UK", 150, Style));
        Assert.Equal("", TextWrapper.Shorten("UK", 1, Style));
    }
}
