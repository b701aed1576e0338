using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class LocalPatternTests
{
    [Theory]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10 10 10 10", 10.0)]
    [InlineData("10 10 10 . 20 10 10 10 10 10 10 10 10 10", 10.0)] // the 20 hold the day before too
    [InlineData("10 10 10 10 40 10 10 10 10 10 10 10 10 10", (50 + (2 * 170.0 / 14)) / 4)] // drawn to the level of 170 / 14
    public void Mean_OfTheFifthWeekday_IsDrawnFromReportsOfOneDay(string counts, double mean)
    {
        var days = Given.Counts(counts).Select(count => (count, 1)).ToImmutableArray();

        var pattern = LocalPattern.Before(days, [.. days.Select(day => day.count is null)], days.Length)!;

        Assert.Equal(mean, pattern.Mean(days.Length + 4), 12);
    }

    [Theory]
    [InlineData("10 10 10 10 10 10")] // six days are too few
    [InlineData("3 3 3 3 3 3 3 3")] // and three people a day too
    public void Before_TooLittleToGoBy_IsNothing(string counts)
    {
        var days = Given.Counts(counts).Select(count => (count, 1)).ToImmutableArray();

        Assert.Null(LocalPattern.Before(days, new bool[days.Length], days.Length));
    }
}
