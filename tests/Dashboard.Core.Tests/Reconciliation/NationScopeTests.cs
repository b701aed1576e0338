using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class NationScopeTests
{
    [Fact]
    public void Tell_OfADayOnWhichTwoNationsCaughtUp_CoversTheDaysOfTheLonger()
    {
        var told = Tell(("England", "1 1 1 1"), ("Northern Ireland", "1 . . 30x3"), ("Wales", "1 2 . 9x2"));

        Assert.Equal((40, DayStatus.CatchUp, 3), (told.Count, told.Status, told.CoversDays));
        Assert.Equal("Northern Ireland covers 3 days (30); Wales covers 2 days (9)", told.Reason.Text);
    }

    [Fact]
    public void Tell_OfADayOnWhichANationWasSilent_IsIncompleteAndNamesIt()
    {
        var told = Tell(("England", "1 1 1 31"), ("Northern Ireland", "1 1 1 ."), ("Wales", "1 2 . 9x2"));

        Assert.Equal((40, DayStatus.Incomplete, 1), (told.Count, told.Status, told.CoversDays));
        Assert.Equal("holds England and Wales, without Northern Ireland, which did not report; Wales covers 2 days (9)", told.Reason.Text);
    }

    [Fact]
    public void Tell_OfADayThatANationsSeriesDoesNotReach_SaysNothingOfIt() =>
        Assert.Equal(DayEntry.Reported(40), Tell(("England", "1 1 1 40"), ("Northern Ireland", "1 1 1")));

    /// <summary>What is told of a count of 40 on the fourth day.</summary>
    private static DayEntry Tell(params ImmutableArray<(string Area, string Days)> members) => NationScope.Tell(
        DayEntry.Reported(40),
        [.. members.Select(member => Given.Series(member.Days, selector: Invariant($"ukdash:{member.Area}:cases")))],
        Given.Day("2021-06-04"));
}
