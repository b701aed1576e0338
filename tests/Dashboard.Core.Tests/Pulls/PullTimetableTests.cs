using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Tests.Pulls;

public sealed class PullTimetableTests
{
    private static readonly StoredDocument Nothing = new(0, 0);

    [Theory]
    [InlineData("ukdash", "2021-12-28T16:00:00Z", "2021-12-27T16:00:00Z")] // winter: London is on UTC
    [InlineData("ukdash", "2021-07-02T15:00:00Z", "2021-07-01T15:00:00Z")] // summer
    [InlineData("ukdash", "2021-03-28T15:00:00Z", "2021-03-27T16:00:00Z")] // clocks went forward in the night
    [InlineData("ukdash", "2021-10-31T16:00:00Z", "2021-10-30T15:00:00Z")] // and back
    [InlineData("ukhsa", "2024-07-04T16:45:00Z", "2024-07-03T16:45:00Z")]
    [InlineData("jhu", "2021-07-02T05:30:00Z", "2021-07-01T05:30:00Z")] // UTC all year
    public void Schedule_AtItsTime_CountsThatAsTheLastOneAndADayEarlierJustBefore(string code, string slot, string before)
    {
        var schedule = Of(code);

        Assert.Equal(At(slot), schedule.Before(At(slot)));
        Assert.Equal(At(before), schedule.Before(At(slot) - Duration.Epsilon));
        Assert.Equal(At(slot), schedule.After(At(slot) - Duration.Epsilon));
    }

    [Theory]
    [InlineData("02:30", "2021-03-27T12:00:00Z", "2021-03-28T01:30:00Z")] // 01:00 to 02:00 doesn't exist; 02:30 is 01:30 UTC
    [InlineData("01:30", "2021-03-27T12:00:00Z", "2021-03-28T01:30:00Z")] // in the gap: an hour later by the clock
    [InlineData("01:30", "2021-10-30T12:00:00Z", "2021-10-31T00:30:00Z")] // there twice: the first
    public void Schedule_OnADayWhenClocksChange_StillHasItsTime(string time, string now, string next)
    {
        var schedule = new PullSchedule(Source.UkDashboard, LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value, London.Zone, Duration.FromMinutes(10), Duration.Zero);

        Assert.Equal(At(next), schedule.After(At(now)));
    }

    [Fact]
    public void Next_NeverPulled_IsAtOnce() => Assert.Equal(At("2021-12-28T03:00:00Z"), Next("ukdash", PullPast.None, "2021-12-28T03:00:00Z"));

    [Theory]
    [InlineData("2021-12-28T16:00:05Z", true, "2021-12-29T16:00:00Z")] // today's came
    [InlineData("2021-12-28T16:00:05Z", false, "2021-12-28T16:10:05Z")] // not there yet: in ten minutes
    [InlineData("2021-12-28T19:49:00Z", false, "2021-12-28T19:59:00Z")]
    [InlineData("2021-12-28T19:50:00Z", false, "2021-12-28T20:00:00Z")] // the last time
    [InlineData("2021-12-28T19:51:00Z", false, "2021-12-29T16:00:00Z")] // the evening has come
    public void Next_AfterARunOfTheDay_WaitsForALateReleaseUntilTheEvening(string ended, bool isNew, string next) =>
        Assert.Equal(At(next), Next("ukdash", Past(ended, isNew ? PullOutcome.Data : PullOutcome.NotModified, isNew), ended));

    [Theory]
    [InlineData(1, 0, 5)]
    [InlineData(2, 0, 10)]
    [InlineData(4, 0, 40)]
    [InlineData(7, 0, 320)]
    [InlineData(8, 0, 360)] // six hours at most
    [InlineData(100, 0, 360)]
    [InlineData(1, 1, 6)] // a fifth more
    [InlineData(4, 0.5, 44)]
    public void Next_AfterFailures_WaitsAboutTwiceAsLongEachTime(int failures, double jitter, int minutes)
    {
        var past = new PullPast(At("2021-12-28T16:00:00Z"), PullOutcome.NoAnswer, BroughtNew: false, failures, null);

        Assert.Equal(
            At("2021-12-28T16:00:00Z") + Duration.FromMinutes(minutes),
            PullTimetable.Next(Of("ukdash"), past, At("2021-12-28T16:00:00Z"), jitter));
    }

    [Theory]
    [InlineData(3, "2021-12-28T16:05:00Z")] // shorter than the back-off
    [InlineData(120, "2021-12-28T18:00:00Z")]
    public void Next_AfterASourceAskedToBeLeftAlone_IsNeverSooner(int minutes, string next)
    {
        var past = new PullPast(At("2021-12-28T16:00:00Z"), PullOutcome.Throttled, BroughtNew: false, 1, Duration.FromMinutes(minutes));

        Assert.Equal(At(next), Next("ukdash", past, "2021-12-28T16:00:00Z"));
    }

    [Fact]
    public void Next_ClockSetAhead_IsDueOnceAndThenAsUsual()
    {
        var past = Past("2021-12-28T16:00:05Z", PullOutcome.Data, isNew: true);

        Assert.True(Next("ukdash", past, "2021-12-31T09:00:00Z") <= At("2021-12-31T09:00:00Z"));
        Assert.Equal(At("2021-12-31T16:00:00Z"), Next("ukdash", Past("2021-12-31T09:00:00Z", PullOutcome.Data, isNew: true), "2021-12-31T09:00:00Z"));
    }

    [Fact]
    public void Next_ClockSetBack_WaitsNoLongerThanUntilTheNextTimeOfDay()
    {
        var past = Past("2022-12-28T16:00:05Z", PullOutcome.Data, isNew: true);

        Assert.Equal(At("2021-12-28T16:00:00Z"), Next("ukdash", past, "2021-12-28T09:00:00Z"));
    }

    [Fact]
    public void Next_ClockSetBackWhileWaitingAfterAFailure_IsDueInTheEnd()
    {
        var past = Past("2022-12-28T16:00:05Z", PullOutcome.NoAnswer, isNew: false).SeenAt(At("2021-12-28T09:00:00Z"));

        Assert.Equal(At("2021-12-28T09:05:00Z"), Next("ukdash", past.SeenAt(At("2021-12-28T09:04:00Z")), "2021-12-28T09:04:00Z"));
    }

    [Fact]
    public void Next_ClockSetBackBehindAFailure_CountsTheWaitFromNow() =>
        Assert.Equal(At("2021-12-28T09:05:00Z"), Next("ukdash", Past("2022-12-28T16:00:05Z", PullOutcome.NoAnswer, isNew: false), "2021-12-28T09:00:00Z"));

    [Fact]
    public void PastOf_Runs_CountsFailuresInARowAndLeavesRunsUnderWayOut()
    {
        PullRun[] runs =
        [
            new(4, Source.JohnsHopkins, At("2021-12-28T18:00:00Z"), null),
            Run(3, "2021-12-28T17:00:00Z", PullOutcome.Refused, 0),
            Run(2, "2021-12-28T16:30:00Z", PullOutcome.NoAnswer, 0),
            Run(1, "2021-12-28T16:00:00Z", PullOutcome.Data, 289),
            Run(0, "2021-12-27T16:00:00Z", PullOutcome.NoAnswer, 0),
        ];

        Assert.Equal(new PullPast(At("2021-12-28T17:00:00Z"), PullOutcome.Refused, BroughtNew: false, 2, null), PullPast.Of(runs));
        Assert.Equal(PullPast.None, PullPast.Of(runs[..1]));
    }

    private static PullRun Run(long number, string ended, PullOutcome outcome, int releases) => new(
        number, Source.JohnsHopkins, At(ended), new PullRunEnd(At(ended), outcome, 1, 1, Nothing with { NewReleases = releases }, string.Empty));

    private static PullPast Past(string ended, PullOutcome outcome, bool isNew) =>
        new(At(ended), outcome, isNew, outcome.IsFailure() ? 1 : 0, null);

    private static Instant Next(string code, PullPast past, string now) => PullTimetable.Next(Of(code), past, At(now), 0);

    private static PullSchedule Of(string code) => PullSchedule.Usual.Single(schedule => schedule.Source.Code == code);

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
