using System.Text;
using Dashboard.Storage.Spans;

namespace Dashboard.Storage.Tests.Spans;

public sealed class CountTextTests
{
    [Theory]
    [InlineData("0 -5 . 999999999999999999 -999999999999999999", 0)]
    [InlineData("1 1000000000000000000 1", 2)] // a digit more than is taken
    [InlineData("-9223372036854775808", 1)] // whose other sign no 64-bit integer has
    [InlineData("1 18446744073709551616", 2)] // which comes round to 0
    [InlineData("1  1", 2)]
    [InlineData("1 -", 2)]
    [InlineData("1 2,", 2)]
    [InlineData("", 1)]
    public void Parse_Entries_NamesTheFirstThatIsNone(string text, int wrong)
    {
        CountText.Parse(Encoding.UTF8.GetBytes(text), out var found);

        Assert.Equal(wrong, found);
    }

    [Fact]
    public void Parse_Entries_TellsAZeroFromNone() =>
        Assert.Equal([0, null, -5, 318_699], CountText.Parse("0 . -5 318699"u8, out _));
}
