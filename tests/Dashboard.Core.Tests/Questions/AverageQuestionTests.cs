using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Questions;

public sealed class AverageQuestionTests
{
    // 90,629 + 109,655 + 119,789 + 122,186 + nothing on two days + 109,077, as shown on 28 December.
    [Theory]
    [InlineData("gap", MissingDays.LeaveOut, 551336, 5)]
    [InlineData("gap", MissingDays.DivideByCalendar, 551336, 7)]
    [InlineData("zero", MissingDays.LeaveOut, 551336, 7)]
    public async Task AskAsync_OfAWeekWithSilentDays_SaysWhatItAddedAndDividedBy(string policy, MissingDays missing, long sum, int divisor)
    {
        var average = await AskAsync("2021-12-21/2021-12-27", policy, missing);

        Assert.Equal((sum, divisor), (average.Mean.Sum, average.Mean.Divisor));
        Assert.Equal(Given.Days("2021-12-21/2021-12-27"), average.Inputs.Days);
    }

    [Fact]
    public async Task AskAsync_ReachingBack_ShowsTheDaysThatItReached()
    {
        // Six reports: the five of the week, and 91,743 of the 20th.
        var average = await AskAsync("2021-12-22/2021-12-27", "gap", MissingDays.ReachBack);

        Assert.Equal((643079, 6, 8), (average.Mean.Sum, average.Mean.Divisor, average.Mean.WindowDays));
        Assert.Equal(Given.Days("2021-12-20/2021-12-27"), average.Inputs.Days);
    }

    private static async Task<PolicyAverage> AskAsync(string window, string policy, MissingDays missing)
    {
        var question = new AverageQuestion(
            SeriesSelector.Parse("ukdash:United Kingdom:cases@~2021-12-28T15:59:59Z"), Given.Days(window), [ReconciliationPolicies.Parse(policy)], missing);
        var answer = await question.AskAsync(
            new SeriesReader(new MemoryStore(Christmas2021.UnitedKingdom), WrittenCalendar.Known), TestContext.Current.CancellationToken);
        return Assert.Single(answer.Value!.Averages);
    }
}
