using Dashboard.Core.Claims;
using Dashboard.Core.Tracing;

namespace Dashboard.Core.Tests.Tracing;

public sealed class QuotedNumberTests
{
    [Theory]
    [InlineData("134022", 134022, 1, FigureQualifier.Exact)]
    [InlineData("134,022", 134022, 1, FigureQualifier.Exact)]
    [InlineData("134.022", 134022, 1, FigureQualifier.Exact)] // a full stop for a comma
    [InlineData("134 022", 134022, 1, FigureQualifier.Exact)]
    [InlineData("1.234.567", 1234567, 1, FigureQualifier.Exact)]
    [InlineData("12.3 million", 12300000, 100000, FigureQualifier.Rounded)]
    [InlineData("12.3m", 12300000, 100000, FigureQualifier.Rounded)]
    [InlineData("12,3 million", 12300000, 100000, FigureQualifier.Rounded)]
    [InlineData("12.345 million", 12345000, 1000, FigureQualifier.Rounded)] // decimals before a unit
    [InlineData("103k", 103000, 1000, FigureQualifier.Rounded)]
    [InlineData("100k", 100000, 1000, FigureQualifier.Rounded)]
    [InlineData("171,000", 171000, 1000, FigureQualifier.Rounded)]
    [InlineData("1,250", 1250, 10, FigureQualifier.Exact)]
    [InlineData("1,200", 1200, 100, FigureQualifier.Rounded)] // two noughts may be rounding, one is not
    [InlineData("108,124.3", 108124.3, 0.1, FigureQualifier.Exact)]
    [InlineData("nearly 103,000", 103000, 1000, FigureQualifier.JustBelow)]
    [InlineData("Almost 120,000", 120000, 10000, FigureQualifier.JustBelow)]
    [InlineData("more than 171,000", 171000, 1000, FigureQualifier.MoreThan)]
    [InlineData("around 1,000", 1000, 100, FigureQualifier.Around)]
    [InlineData("-3405", -3405, 1, FigureQualifier.Exact)]
    [InlineData("\u22123,405", -3405, 1, FigureQualifier.Exact)]
    [InlineData("4.5%", 4.5, 0.1, FigureQualifier.Exact)]
    [InlineData("4.125 per cent", 4.125, 0.001, FigureQualifier.Exact)]
    public void TryParse_OfANumberAsWritten_ReadsItAndHowCloselyItIsMeant(string text, double value, double unit, FigureQualifier qualifier)
    {
        Assert.True(QuotedNumber.TryParse(text, out var number));
        Assert.Equal(((decimal)value, (decimal)unit, qualifier), (number.Value, number.Unit, number.Qualifier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("12,34,567")]
    [InlineData("1.2.3")]
    [InlineData("12 million cases")]
    [InlineData("99999999999999999999999999999999")]
    public void TryParse_OfWhatIsNoNumber_SaysSo(string text)
    {
        Assert.False(QuotedNumber.TryParse(text, out var number));
        Assert.Null(number);
    }

    [Theory]
    [InlineData("4.5%", true, false)]
    [InlineData("+4.5%", true, true)]
    [InlineData("45", false, false)]
    public void TryParse_OfASharesAndSigns_KeepsThem(string text, bool isPercent, bool isSigned)
    {
        Assert.True(QuotedNumber.TryParse(text, out var number));
        Assert.Equal((isPercent, isSigned), (number.IsPercent, number.IsSigned));
    }
}
