using System.Text;
using Dashboard.Sources.Http;

namespace Dashboard.Sources.Tests.Http;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("<html>\r\n  <body>\0x", "<html> <body> x")]
    [InlineData("", "")]
    public void Of_Body_IsOneLine(string body, string shown) => Assert.Equal(shown, ShortText.Of(Encoding.UTF8.GetBytes(body)), StringComparer.Ordinal);

    [Fact]
    public void Of_LongBody_IsShortened() => Assert.Equal(new string('x', 200) + "…", ShortText.Of(Encoding.UTF8.GetBytes(new string('x', 100_000))), StringComparer.Ordinal);

    [Theory]
    [InlineData(1, "a")]
    [InlineData(2, "b,c")]
    [InlineData(3, "d")]
    [InlineData(9, "")]
    public void OfLine_Number_IsThatLine(int line, string shown) => Assert.Equal(shown, ShortText.OfLine("a\nb,c\nd\n"u8, line), StringComparer.Ordinal);
}
