using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Questions;

public sealed class FillingAnswerTests
{
    [Theory]
    [InlineData("0.3", 0.3)]
    [InlineData("0.5 0.3 0.4", 0.4)]
    [InlineData("0.5 0.3 0.4 0.2", 0.3)] // of an even number the lower one in the middle, which is the share of a day
    [InlineData("", null)]
    public void MedianShareAt_ALag_IsTheShareOfADayInTheMiddle(string shares, double? median)
    {
        var settled = shares.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((share, i) => Day(i, double.Parse(share, System.Globalization.CultureInfo.InvariantCulture), isEstimated: false));

        var answer = new FillingAnswer(
            SeriesSelector.Parse("ukdash:England:cases:specimen"), Given.Instant("2021-06-30T15:00:00Z"), 1, [.. settled, Day(9, 0.9, isEstimated: true)]);

        Assert.Equal(median, answer.MedianShareAt(1));
    }

    private static FillingDay Day(int index, double share, bool isEstimated) =>
        new(Given.Day(Given.FirstDay).PlusDays(index), 100, isEstimated, [null, new FillingCell((long)(100 * share), share)]);
}
