using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tests.Pulls;

public sealed class SourcesQuestionTests
{
    [Fact]
    public async Task AskAsync_OfASourceWithSeveralSeries_IsAsOldAsItsNewestRelease()
    {
        var held = new MemoryStore(
            Christmas2021.JohnsHopkins, Given.History("jhu:France:cases", Given.Totals("2021-12-28T04:21:00Z", "2021-12-20", "7 8 9 10 11 12 13 14 15 16")));
        var watch = new ReleaseWatch(WrittenCalendar.Known, ReleaseWatch.UsualPatience);

        var standings = await new SourcesQuestion(watch, new StoppedClock()).AskAsync(held, pulled: null, TestContext.Current.CancellationToken);

        var standing = standings.Single(one => one.Source == Source.JohnsHopkins);
        Assert.Equal((2, 7, Given.Day("2021-12-29")), (standing.Series, standing.Releases, standing.LastDay));
        Assert.Equal((Given.Instant("2022-01-06T06:16:49Z"), Duration.FromHours(1)), (standing.LastReleasedAt, standing.Age));
        Assert.Equal((0, null), (standings[0].Series, standings[0].Age));
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Given.Instant("2022-01-06T07:16:49Z");
    }
}
