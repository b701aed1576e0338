using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class CatchUpFinderTests
{
    [Theory]
    [InlineData("5 . . 9 3", "5 . . 9x3 3")]
    [InlineData("5 . -9 3", "5 . -9x2 3")] // a report that takes people back covers its days too
    [InlineData("5 . 0 3", "5 . 0 3")] // a reported zero cannot be a catch-up
    [InlineData(". . 9 3", ". . 9 3")] // nobody had begun to count
    [InlineData("5 . .", "5 . .")] // nor did the report come
    [InlineData("5 . 4 . . 9", "5 . 4x2 . . 9x3")]
    public void Mark_AReportBehindDaysWithout_CoversThem(string days, string marked) =>
        Assert.Equal(marked, Given.Text(Marked(Given.Series(days))));

    [Theory]
    [InlineData("5 . . -9", "covers 3 days, those without report before it included; the source took people back")]
    [InlineData("5 . . 9", "covers 3 days, those without report before it included")]
    public void Mark_ACatchUpBelowZero_IsToldAsACorrectionToo(string days, string reason) =>
        Assert.Equal(reason, Marked(Marked(Given.Series(days))).Entries[^1].Reason.Text);

    [Fact]
    public void Mark_Twice_ChangesNothing()
    {
        var once = Marked(Given.Series("5 . . 9 3 . 4"));

        Assert.Equal(once, Marked(once));
    }

    [Fact]
    public void Mark_BehindADayWhoseCountWasAddedLater_CoversOnlyTheDaysAfterIt()
    {
        var series = Given.Series("5 . . . 9");
        var added = DayEntry.NoReport(new DayReason(ReasonKind.AddedLater, "a later release gives 3"));

        Assert.Equal("5 . . . 9x2", Given.Text(Marked(series.With(series.Entries.SetItem(2, added)))));
        Assert.Equal("5 . . . 9", Given.Text(Marked(series.With(series.Entries.SetItem(3, added)))));
    }

    [Theory]
    [InlineData(DayStatus.Filled)]
    [InlineData(DayStatus.Incomplete)]
    public void Mark_ACountThatIsNoPlainReport_LeavesItAlone(DayStatus status)
    {
        var series = Given.Series("5 . 9 3");
        var other = series.With(series.Entries.SetItem(2, DayEntry.Of(9, status, DayReason.None)));

        Assert.Equal(other, Marked(other));
    }

    [Fact]
    public void Mark_ACountAddedLaterBehindAGap_CoversItAndStaysMarkedAsAddedLater()
    {
        var series = Given.Series("5 . 9 3");
        var added = DayEntry.Of(9, DayStatus.BackfilledLater, new DayReason(ReasonKind.Calendar, "nothing published"));

        var marked = Marked(series.With(series.Entries.SetItem(2, added))).Entries[2];

        Assert.Equal((DayStatus.BackfilledLater, 2), (marked.Status, marked.CoversDays));
        Assert.StartsWith("nothing published; covers 2 days", marked.Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_DaysBehindTheFirstTotal_AreCaughtUp()
    {
        var series = Given.Series(". . 9");
        var total = DayEntry.NoReport(new DayReason(ReasonKind.FirstTotal, "the first total held"));

        var marked = Marked(series.With(series.Entries.SetItem(0, total))).Entries[2];

        Assert.Equal((DayStatus.CatchUp, 2), (marked.Status, marked.CoversDays));
    }

    [Fact]
    public void Mark_AReport_KeepsItsReleaseAndMark()
    {
        var series = Given.Series("5 . 9");
        var released = Given.Instant("2021-06-03T15:00:00Z");
        var report = DayEntry.Reported(9) with { ReleasedAt = released, AsLaterServed = true };

        var marked = Marked(series.With(series.Entries.SetItem(2, report))).Entries[2];

        Assert.Equal((released, true, 2), (marked.ReleasedAt!.Value, marked.AsLaterServed, marked.CoversDays));
    }

    [Theory]
    [InlineData(Certainty.Certain, Certainty.Certain, Certainty.Certain)]
    [InlineData(Certainty.Possible, Certainty.Certain, Certainty.Possible)]
    [InlineData(Certainty.Certain, Certainty.Likely, Certainty.Likely)]
    public void Mark_ACatchUp_IsAsSureAsTheLeastSureOfItsDays(Certainty first, Certainty second, Certainty sure)
    {
        var series = Given.Series("5 . . 9");
        var silent = series.Entries
            .SetItem(1, DayEntry.NoReport(new DayReason(ReasonKind.Habit, "silent", first)))
            .SetItem(2, DayEntry.NoReport(new DayReason(ReasonKind.Habit, "silent", second)));

        Assert.Equal(sure, Marked(series.With(silent)).Entries[3].Reason.Sure);
    }

    [Fact]
    public void Of_ASeries_ListsItsCatchUpsOldestFirst() =>
        Assert.Equal(
            [new CatchUp(Given.Days("2021-06-02/2021-06-03"), 4), new CatchUp(Given.Days("2021-06-04/2021-06-06"), 9)],
            CatchUpFinder.Of(Given.Series("5 . 4x2 . . 9x3")));

    private static DailySeries Marked(DailySeries series) => series.With(CatchUpFinder.Mark(series.Entries.AsSpan()));
}
