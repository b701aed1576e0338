using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class AlignmentTests
{
    private const string Days = "5 9 4 8 30 2 7 6 12 40 3 1 8 20 4 9 2 15";

    [Theory]
    [InlineData("2021-06-01", 0)]
    [InlineData("2021-06-02", 1)] // the second says the same a day later
    [InlineData("2021-06-04", 3)]
    [InlineData("2021-05-30", -2)]
    public void Of_TheSameCountsOnOtherDays_FindsTheShift(string firstDay, int shiftDays)
    {
        var alignment = Alignment.Of(Given.Series(Days), Given.Series(Days, firstDay), Given.Days("2021-06-01/2021-06-18"));

        Assert.Equal((shiftDays, shiftDays, true), (alignment.Best!.Value.ShiftDays, alignment.ShiftDays, alignment.IsClear));
        Assert.Equal(1.0, alignment.Best.Value.Correlation!.Value, 12);
    }

    [Fact]
    public void Of_TwoSeries_ScoresSevenShifts() =>
        Assert.Equal(
            [-3, -2, -1, 0, 1, 2, 3],
            Alignment.Of(Given.Series(Days), Given.Series(Days), Given.Days("2021-06-01/2021-06-18")).Scores.Select(score => score.ShiftDays));

    [Fact]
    public void Of_ASeriesThatCountsMoreThroughout_IsNoLessAlike() =>
        Assert.Equal(
            1.0,
            Alignment.Of(Given.Series("5 9 4 8 30 2 7 6 12 40"), Given.Series("15 27 12 24 90 6 21 18 36 120"), Given.Days("2021-06-01/2021-06-10")).Scores[3].Correlation!.Value,
            12);

    [Fact]
    public void Of_DaysWithoutReportAndCatchUps_LeavesTheirChangesOut()
    {
        var gappy = Given.Series("5 9 4 8 30 . 9x2 6 12 40 3 1 8 20 4 9 2 15");

        var alignment = Alignment.Of(gappy, Given.Series(Days), Given.Days("2021-06-01/2021-06-18"));

        // 17 changes but for those into the 6th, the 7th and the 8th.
        Assert.Equal((14, 0), (alignment.Scores[3].Pairs, alignment.Best!.Value.ShiftDays));
    }

    [Theory]
    [InlineData("5 9 4 8 30 2 7 6 12", 1.0)] // eight changes are enough
    [InlineData("5 9 4 8 30 2 7 6", null)]
    public void Of_AFewDays_IsScoredFromEightPairsOn(string days, double? correlation)
    {
        var score = Alignment.Of(Given.Series(days), Given.Series(days), Given.Days("2021-06-01/2021-06-18")).Scores[3].Correlation;

        Assert.Equal(correlation, score is { } found ? Math.Round(found, 12) : null);
    }

    [Theory]
    [InlineData("5 9 4 8", "5 9 4 8")] // too few
    [InlineData("5 5 5 5 5 5 5 5 5 5 5 5", "5 9 4 8 30 2 7 6 12 40 3 1")] // no movement
    public void Of_DaysThatTellNothing_AssumesNoShift(string first, string second)
    {
        var alignment = Alignment.Of(Given.Series(first), Given.Series(second), Given.Days("2021-06-01/2021-06-18"));

        Assert.Null(alignment.Best);
        Assert.Null(alignment.Margin);
        Assert.Equal((0, false), (alignment.ShiftDays, alignment.IsClear));
    }
}
