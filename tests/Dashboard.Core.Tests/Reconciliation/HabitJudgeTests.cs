using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class HabitJudgeTests
{
    private const string Week = "5 6 4 5 5 7 0 ";

    [Fact]
    public void Find_AZeroOnOneWeekdayOnly_IsFoundInEachOfFourWeeks() =>
        Assert.Equal("6 Likely, 13 Likely, 20 Likely, 27 Likely", Found(Week + Week + Week + Week));

    [Fact]
    public void Find_AnotherZeroInTheFirstWeek_LeavesThatWeekLessSureThanThoseBehindIt()
    {
        // Of 24 other days one is zero: 7 times (2 / 26) to the fourth is 1 in 4,000. Without it (1 / 26): 1 in 65,000.
        Assert.Equal("6 Possible, 13 Likely, 20 Likely, 27 Likely, 34 Likely", Found("5 6 0 5 5 7 0 " + Week + Week + Week + Week));
    }

    [Fact]
    public void Find_TwoSilentWeekdays_HoldsNeitherAgainstTheOther()
    {
        const string week = "5 6 4 5 5 0 0 ";

        Assert.Equal(
            "5 Likely, 6 Likely, 12 Likely, 13 Likely, 19 Likely, 20 Likely, 26 Likely, 27 Likely", Found(week + week + week + week));
    }

    [Fact]
    public void Find_ZerosOnManyDays_FindsNoHabit()
    {
        const string week = "5 0 4 5 0 7 0 ";

        Assert.Empty(Found("5 0 4 0 5 7 0 " + week + week + "0 5 4 5 5 7 0 "));
    }

    private static string Found(string counts)
    {
        var given = Given.Counts(counts);
        var days = given.Select(count => (count, 1)).ToImmutableArray();
        return string.Join(", ", HabitJudge.Find(days, new bool[days.Length]).OrderBy(day => day.Key).Select(day => Invariant($"{day.Key} {day.Value}")));
    }
}
