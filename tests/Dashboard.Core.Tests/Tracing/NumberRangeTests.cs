using Dashboard.Core.Claims;
using Dashboard.Core.Tracing;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Tracing;

public sealed class NumberRangeTests
{
    [Theory]
    [InlineData("108124", 108124.285, Fit.Exact)] // an average, to the last person
    [InlineData("108124", 108123.5, Fit.Exact)]
    [InlineData("108124", 108124.5, Fit.Near)] // which would be rounded to 108,125
    [InlineData("108,124.3", 108124.285, Fit.Exact)]
    [InlineData("108,124.3", 108124.4, Fit.Near)]
    [InlineData("171,000", 171499, Fit.Rounding)]
    [InlineData("171,000", 171501, Fit.Near)]
    [InlineData("nearly 103,000", 102875, Fit.Rounding)]
    [InlineData("nearly 103,000", 103001, Fit.Near)]
    [InlineData("more than 171,000", 171999, Fit.Rounding)]
    [InlineData("more than 171,000", 172001, Fit.Near)] // somebody would have said more than 172,000
    [InlineData("12.3 million", 12338676, Fit.Rounding)]
    [InlineData("4.5%", -4.46, Fit.Exact)] // a fall of 4.5 %
    [InlineData("-4.5%", 4.46, Fit.None)]
    [InlineData("1,003", 1014, Fit.None)]
    public void FitOf_AValue_TellsHowNearItIsMeant(string text, double value, Fit fit) => Assert.Equal(fit, Range(text).FitOf(value));

    [Theory]
    [InlineData(1813, Fit.Near)] // 63 off, though 1750 times 0.036 is a hair less than 63 in binary fractions
    [InlineData(1687, Fit.Near)]
    [InlineData(1814, Fit.None)]
    public void FitOf_AValueOffByJustTheTolerance_IsNear(double value, Fit fit)
    {
        Assert.True(QuotedNumber.TryParse("1,750", out var number));
        Assert.Equal(fit, new NumberRange(number, toleranceShare: 0.036).FitOf(value));
    }

    [Fact]
    public void FitOf_AWholeNumber_AgreesWithTheCheckOfClaims() => Law.Holds(
        from number in Gen.Choose(0, 3000)
        from sevenths in Gen.Choose(0, 21000)
        select (Number: number, Value: sevenths / 7.0),
        drawn => QuotedNumber.TryParse(Invariant($"{drawn.Number}"), out var number)
            && new NumberRange(number, toleranceShare: 0.01).FitOf(drawn.Value) == FigureFit.Of(drawn.Number, number.Qualifier, drawn.Value));

    private static NumberRange Range(string text) =>
        QuotedNumber.TryParse(text, out var number) ? new NumberRange(number, toleranceShare: 0.01) : throw new FormatException(text);
}
