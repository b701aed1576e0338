using Dashboard.Core.Averages;

namespace Dashboard.Core.Tests.Averages;

public sealed class MeanAlignmentExtensionsTests
{
    [Theory]
    [InlineData(MeanAlignment.Trailing, "2021-06-07", 7, "2021-06-01/2021-06-07")]
    [InlineData(MeanAlignment.Centred, "2021-06-04", 7, "2021-06-01/2021-06-07")]
    [InlineData(MeanAlignment.Centred, "2021-06-04", 1, "2021-06-04")]
    [InlineData(MeanAlignment.Trailing, "2021-06-04", 2, "2021-06-03/2021-06-04")]
    public void WindowOf_ADay_IsTheWindowWhoseDayItIs(MeanAlignment alignment, string day, int windowDays, string window)
    {
        Assert.Equal(Given.Days(window), alignment.WindowOf(Given.Day(day), windowDays));
        Assert.Equal(Given.Day(day), alignment.DayOf(Given.Days(window)));
    }

    [Fact]
    public void WindowOf_ACentredWindowWithoutMiddleDay_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanAlignment.Centred.WindowOf(Given.Day("2021-06-04"), 2));
}
