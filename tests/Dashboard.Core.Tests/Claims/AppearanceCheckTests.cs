using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Claims;

public sealed class AppearanceCheckTests
{
    private const string Addition = " The number does appear elsewhere: ";

    [Fact]
    public async Task AddToAsync_ANumberOfAnotherDay_NamesThatDay()
    {
        var check = await AddTo(Contradicted(107055, "2021-12-21"), Christmas2021.England);

        Assert.StartsWith("It is not." + Addition + "UK dashboard, England, cases by publish date: 107,055 on 23 December 2021", check.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Contradicted, check.Verdict);
        Assert.Null(check.Evidence);
    }

    [Theory]
    [InlineData(107056, "2021-12-21", "England")] // no number of the series
    [InlineData(107055, "2021-12-01", "England")] // more than a week off
    [InlineData(107055, "2021-12-21", "Wales")] // another place
    public async Task AddToAsync_ANumberThatIsNotNear_AddsNothing(int value, string day, string area)
    {
        var check = Contradicted(value, day, area);

        Assert.Equal(check, await AddTo(check, Christmas2021.England, Christmas2021.Wales));
    }

    [Fact]
    public async Task AddToAsync_ANumberOnlyShownAfterThePosting_AddsNothing()
    {
        var history = Given.History("ukdash:England:cases", Given.Daily("2021-12-24T16:00:00Z", "2021-12-21", "80916 95795 107055 105069"));
        var check = new ClaimCheck(Quoted.Figure(105069, "2021-12-21", "England", posted: "2021-12-23"), Verdict.Contradicted, null, "It is not.");

        Assert.Equal(check, await AddTo(check, history));
    }

    [Theory]
    [InlineData(Verdict.Exact)]
    [InlineData(Verdict.Near)]
    [InlineData(Verdict.ExplainedByDefinition)]
    public async Task AddToAsync_AFigureThatIsAccountedFor_AddsNothing(Verdict verdict)
    {
        var check = Contradicted(107055, "2021-12-21") with { Verdict = verdict };

        Assert.Equal(check, await AddTo(check, Christmas2021.England));
    }

    private static ClaimCheck Contradicted(int value, string day, string area = "England") =>
        new(Quoted.Figure(value, day, area), Verdict.Contradicted, null, "It is not.");

    private static async Task<ClaimCheck> AddTo(ClaimCheck check, params RevisionHistory[] held) =>
        await new AppearanceCheck(new SeriesReader(new MemoryStore([.. held]), WrittenCalendar.Known)).AddToAsync(check, TestContext.Current.CancellationToken);
}
