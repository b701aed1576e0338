using Dashboard.Charts.Kinds;
using Dashboard.Core.Claims;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class TotalsChartTests
{
    private static readonly TotalsAnswer[] Places =
        [Given.Totals("jhu:New Zealand:cases", "1 20 13,986"), Given.Totals("jhu:United Kingdom:cases", "7 900 12,338,676")];

    [Fact]
    public void Title_NamesTheLastTotalsGreatestFirstAndHowManyOfThoseQuotedStand() => Assert.Equal(
        "Cases to date: 12,338,676 in the United Kingdom, 13,986 in New Zealand; one of two totals quoted stand",
        Chart([Given.Claim("c25", "13,986", 13_986, "2020-02-28/2021-12-29"), Given.Claim("c26", "51", 51, "2020-02-28/2021-12-29", Verdict.Contradicted)]).Text.Title);

    [Fact]
    public void Title_WhereNoQuotedTotalStands_SaysNone() => Assert.EndsWith(
        "; none of two totals quoted stand",
        Chart(
        [
            Given.Claim("c25", "1", 1, "2020-02-28/2021-12-29", Verdict.Contradicted), Given.Claim("c26", "51", 51, "2020-02-28/2021-12-29", Verdict.NotCheckable),
        ]).Text.Title,
        StringComparison.Ordinal);

    [Fact]
    public void Title_WithoutQuotedTotals_SaysNothingOfThem() =>
        Assert.Equal("Cases to date: 12,338,676 in the United Kingdom, 13,986 in New Zealand", Chart([]).Text.Title);

    [Fact]
    public void Title_WherePlaceHasNoTotal_LeavesItOut() => Assert.Equal(
        "Cases to date: 5 in Samoa",
        new TotalsChart([new TotalsPanelContent("Cases to date", [Given.Totals("jhu:Tonga:cases", ". ."), Given.Totals("jhu:Samoa:cases", "5 .")], [])], Given.Days("2021-12-21/2021-12-22"), Given.Note).Text.Title);

    [Fact]
    public void Subtitle_SaysThatTheScaleIsLogarithmic() => Assert.Equal(
        "Totals to date by snapshot day in the Johns Hopkins series, 21–23 December 2021; as last released. Logarithmic scale: each line across is ten"
        + " times the one below.",
        Chart([]).Text.Subtitle);

    [Fact]
    public void Subtitle_WhereTheDefinitionChanged_SaysWhatChanged()
    {
        var broken = new DefinitionBreak(
            BreakKind.Recounted, Source.JohnsHopkins, Metric.Deaths, DateBasis.Snapshot, [], new LocalDate(2022, 8, 24), Instant.FromUtc(2022, 8, 24, 4, 21),
            "in August 2022 Johns Hopkins re-based the United Kingdom's deaths to death certificates by date of death, also for earlier days", "an issue");
        var line = Given.Totals("jhu:United Kingdom:deaths", "1 2") with { Break = broken };

        Assert.EndsWith(
            " Mind: in August 2022 Johns Hopkins re-based the United Kingdom's deaths to death certificates by date of death, also for earlier days.",
            new TotalsChart([new TotalsPanelContent("Deaths to date", [line], [])], Given.Days("2021-12-21/2021-12-22"), Given.Note).Text.Subtitle,
            StringComparison.Ordinal);
    }

    private static TotalsChart Chart(ClaimCheck[] quoted) =>
        new([new TotalsPanelContent("Cases to date", [.. Places], [.. quoted])], Given.Days("2021-12-21/2021-12-23"), Given.Note);
}
