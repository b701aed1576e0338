using Dashboard.Core.Claims;

namespace Dashboard.Core.Tests.Claims;

public sealed class FigureFitTests
{
    [Theory]
    [InlineData("7", "1")]
    [InlineData("10", "1")] // at most a tenth of the figure
    [InlineData("100", "10")]
    [InlineData("1000", "100")]
    [InlineData("1200", "100")]
    [InlineData("103000", "1000")]
    [InlineData("120000", "10000")]
    [InlineData("12300000", "100000")]
    [InlineData("189213", "1")]
    [InlineData("-1000", "100")]
    [InlineData("0", "1")]
    public void UnitOf_ARoundFigure_IsThePowerOfTenOfItsZeros(string figure, string unit) =>
        Assert.Equal(Number(unit), FigureFit.UnitOf(Number(figure)));

    [Theory]
    [InlineData("68457", 68457.142857, Fit.Exact)] // an average to the last person
    [InlineData("68457", 68457.5, Fit.Near)]
    [InlineData("68457", 68456.5, Fit.Exact)] // a half is rounded up, to an odd number too
    [InlineData("68456", 68456.5, Fit.Near)]
    [InlineData("68456", 68457.142857, Fit.Near)]
    [InlineData("68457.1", 68457.142857, Fit.Exact)]
    [InlineData("68457.2", 68457.142857, Fit.Near)]
    [InlineData("100", 101, Fit.Near)]
    [InlineData("100", 99, Fit.Near)]
    [InlineData("100", 101.01, Fit.None)]
    [InlineData("0", 0, Fit.Exact)]
    [InlineData("0", 1, Fit.None)]
    public void Of_AnExactFigure_HoldsToTheLastDigitWritten(string figure, double found, Fit fit) =>
        Assert.Equal(fit, FigureFit.Of(Number(figure), FigureQualifier.Exact, found));

    [Theory]
    [InlineData(FigureQualifier.JustBelow, "103000", 102000, Fit.Rounding)] // one unit below
    [InlineData(FigureQualifier.JustBelow, "103000", 101999, Fit.Near)]
    [InlineData(FigureQualifier.JustBelow, "103000", 103001, Fit.Near)] // nearly is never more
    [InlineData(FigureQualifier.JustBelow, "120000", 117600, Fit.Rounding)] // two per cent below
    [InlineData(FigureQualifier.JustBelow, "120000", 117599, Fit.None)]
    [InlineData(FigureQualifier.Around, "1000", 1050, Fit.Rounding)]
    [InlineData(FigureQualifier.Around, "1000", 950, Fit.Rounding)]
    [InlineData(FigureQualifier.Around, "1000", 949, Fit.None)]
    [InlineData(FigureQualifier.Rounded, "12300000", 12338676, Fit.Rounding)]
    [InlineData(FigureQualifier.Rounded, "12300000", 12350001, Fit.Near)]
    [InlineData(FigureQualifier.MoreThan, "171000", 171001, Fit.Rounding)]
    [InlineData(FigureQualifier.MoreThan, "171000", 171000, Fit.Exact)]
    [InlineData(FigureQualifier.MoreThan, "171000", 170999, Fit.Near)]
    [InlineData(FigureQualifier.MoreThan, "171000", 150000, Fit.None)]
    public void Of_ALooserFigure_HoldsAtTheClosenessMeant(FigureQualifier qualifier, string figure, double found, Fit fit) =>
        Assert.Equal(fit, FigureFit.Of(Number(figure), qualifier, found));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
