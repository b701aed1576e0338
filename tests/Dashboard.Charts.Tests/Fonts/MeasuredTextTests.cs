using Dashboard.Charts.Fonts;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Fonts;

public sealed class MeasuredTextTests
{
    [Theory]
    [InlineData("AVATAR To. 11,711 days – Curaçao")]
    [InlineData("𝒜𝒱 A𝒱 “quoted” T")]
    [InlineData("")]
    public void WidthPx_OfAnyPart_IsThatOfThePartAlone(string text)
    {
        var style = Theme.Light.Title;
        var measured = new MeasuredText(text, style);

        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                if (!IsWithinPair(text, start) && !IsWithinPair(text, end))
                {
                    Assert.Equal(TextMeasurer.WidthPx(text[start..end], style), measured.WidthPx(start, end));
                }
            }
        }
    }

    private static bool IsWithinPair(string text, int place) => place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]);
}
