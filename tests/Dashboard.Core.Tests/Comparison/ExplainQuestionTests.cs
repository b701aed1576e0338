using Dashboard.Core.Comparison;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Comparison;

/// <summary>Figures of the days around Christmas 2021; what is expected was worked out by hand from them.</summary>
public sealed class ExplainQuestionTests
{
    private const string Week = "2021-12-21/2021-12-27";
    private const string JohnsHopkins = "jhu:United Kingdom:cases@~2021-12-28";

    private static readonly string[] QuotedWeek = ["134022 132017 114646 . . . 98515", "2021-12-21", JohnsHopkins];

    private static MemoryStore Store { get; } = new(
        Christmas2021.UnitedKingdom, Christmas2021.England, Christmas2021.Wales, Christmas2021.NorthernIreland, Christmas2021.JohnsHopkins, UnitedKingdomBySpecimen, EnglandBySpecimen);

    private static RevisionHistory UnitedKingdomBySpecimen => Given.History(
        "ukdash:United Kingdom:cases:specimen",
        Given.Daily("2022-01-19T16:00:00Z", "2021-12-20", "122237 136579 146493 145547 125080 64685 106254 177647"),
        Given.Daily("2022-02-24T16:00:00Z", "2021-12-20", "133272 149404 160292 159310 136432 69996 115692 193353"));

    private static RevisionHistory EnglandBySpecimen => Given.History(
        "ukdash:England:cases:specimen",
        Given.Daily("2021-12-27T16:00:00Z", "2021-12-20", "105578 115465 121539 112072 90244 37015 24957"),
        Given.Daily("2021-12-28T16:00:00Z", "2021-12-20", "105717 115668 122993 118452 98256 52718 77387 31712"),
        Given.Daily("2022-01-30T16:00:00Z", "2021-12-20", "106427 116811 124100 122939 105967 54628 89561 139731"),
        Given.Daily("2022-01-31T16:00:00Z", "2021-12-20", "116110 127704 135600 134300 115800 59200 97300 151900"));

    [Fact]
    public async Task AskAsync_OfThePairThatStartedIt_TellsTheStoryToTheLastCase()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Quoted(QuotedWeek[0], QuotedWeek[1], QuotedWeek[2]), Explained.Recipe(JohnsHopkins), Week);

        // Filled: 122,186 + 121,880 + 119,923. As-of: 318,699 of 348,505. Incomplete: 428,619 of which 380,685 were quoted.
        // Date basis: 320,073 in place of 428,619. Scope: 109,077 in place of 98,515. Left: 786,676 against 793,139.
        Assert.Equal((479_200, 756_870), ((long)breakdown.FirstValue.Numerator, (long)breakdown.SecondValue.Numerator));
        Assert.Equal(
            "missing days 363989, as-of -29806, incomplete days 47934, date basis -108546, scope 10562, source -6463", Explained.Text(breakdown.Parts));
        Assert.Equal("277670", breakdown.Difference.ToString());
        Assert.Equal(default, breakdown.Remainder);
    }

    [Fact]
    public async Task AskAsync_OfThePairThatStartedIt_SplitsTheAverageExactly()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Quoted(QuotedWeek[0], QuotedWeek[1], QuotedWeek[2]), Explained.Recipe(JohnsHopkins), Week, DifferenceMeasure.Average);

        Assert.Equal(("479200/7", "756870/7"), (breakdown.FirstValue.ToString(), breakdown.SecondValue.ToString()));
        Assert.Equal("363989/7", breakdown.Parts[0].People.ToString());
        Assert.Equal(39_667.14, breakdown.Difference.ToDouble(), 2);
        Assert.Equal(default, breakdown.Remainder);
    }

    [Fact]
    public async Task AskAsync_OfThePairThatStartedIt_SplitsWithoutAnOrderToo()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Quoted(QuotedWeek[0], QuotedWeek[1], QuotedWeek[2]), Explained.Recipe(JohnsHopkins), Week);

        // Days still filling up matter only by specimen date: half the orders turn the basis first. 380,685 less 320,073 is 60,612.
        Assert.Equal(
            "missing days 363989, as-of -29806, incomplete days 23967, date basis -84579, scope 10562, source -6463", Explained.Text(breakdown.OrderFree));
        Assert.Equal(breakdown.Difference, ExactPeople.Sum(breakdown.OrderFree.Select(part => part.People)));
    }

    [Fact]
    public async Task AskAsync_OfQuotedFigures_SaysWhatEachOneReadsAs()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Quoted(QuotedWeek[0], QuotedWeek[1], QuotedWeek[2]), Explained.Recipe(JohnsHopkins), Week);

        Assert.Equal(
            "114,646 quoted for 23 December 2021 reads as UK dashboard, United Kingdom, cases by specimen date, still filling up: England alone had 112,072 on 27 December 2021.",
            breakdown.Notes[2]);
        Assert.StartsWith("98,515 quoted for 27 December 2021 reads as UK dashboard, England, cases by publish date", breakdown.Notes[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskAsync_OfAFigureThatNoReleaseHas_NamesItAsSuch()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Quoted("999999", "2021-12-21", JohnsHopkins), Explained.Recipe(JohnsHopkins), "2021-12-21");

        // 90,629 was published, and Johns Hopkins has 89,022.
        Assert.Equal("figures not found -909370, source -1607", Explained.Text(breakdown.Parts));
        Assert.Contains("found in no release held", breakdown.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskAsync_OfTheUkDashboardAgainstJohnsHopkins_TellsGapsFromRevisionsFromSources()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Recipe("ukdash:United Kingdom:cases@~2021-12-28"), Explained.Recipe(JohnsHopkins), Week);

        // 121,880 and 119,923 were added later.
        Assert.Equal("missing days 241803, as-of -29806, source -6463", Explained.Text(breakdown.Parts));
    }

    [Fact]
    public async Task AskAsync_WithGapsLeftOutOnOneSide_NamesTheDivisorsEffectAsMissingDays()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Recipe(JohnsHopkins, "gap"), Explained.Recipe(JohnsHopkins), Week, DifferenceMeasure.Average);

        // 756,870 over five days and over seven: 151,374 and 108,124.2857.
        Assert.Equal("missing days -302748/7", Explained.Text(breakdown.Parts));
    }

    [Fact]
    public async Task AskAsync_OfPublishAgainstSpecimenDate_TakesIncompleteDaysApart()
    {
        var breakdown = await Explained.OfAsync(
            Store, Explained.Recipe("ukdash:England:cases"), Explained.Recipe("ukdash:England:cases:specimen@2021-12-28"), "2021-12-20/2021-12-23");

        // By publish date 359,831; by specimen date 462,830 on 28 December, 470,277 before reinfections were counted.
        Assert.Equal("incomplete days -7447, date basis 110446", Explained.Text(breakdown.Parts));
    }

    [Fact]
    public async Task AskAsync_OfVintagesOnBothSidesOfARecount_NamesTheDefinition()
    {
        var breakdown = await Explained.OfAsync(
            Store,
            Explained.Recipe("ukdash:England:cases:specimen@2021-12-28"),
            Explained.Recipe("ukdash:England:cases:specimen"),
            "2021-12-20/2021-12-23");

        // 462,830, then 470,277 on 30 January, then 513,714 from the 31st.
        Assert.Equal("incomplete days 7447, definition 43437", Explained.Text(breakdown.Parts));
    }

    [Fact]
    public async Task AskAsync_OfAnEarlierReleaseThanIsHeld_IsMissing() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Explained.OfAsync(
            Store, Explained.Recipe("ukdash:England:cases:specimen@2021-12-01"), Explained.Recipe(JohnsHopkins), Week));

    [Fact]
    public async Task AskAsync_OfAMovedSeries_NamesTheDayShift()
    {
        var breakdown = await Explained.OfAsync(
            Store,
            Explained.Recipe("ukdash:England:cases") with { ShiftDays = 1 },
            Explained.Recipe("ukdash:England:cases"),
            "2021-12-22");

        // 80,916 of the 21st is put on the 22nd, which has 95,795 of its own.
        Assert.Equal("day shift 14879", Explained.Text(breakdown.Parts));
    }

    [Theory]
    [InlineData("90 93", "date basis -27, source 17")] // 210, then 183, then 200
    [InlineData("90", "date basis and source -10")] // by publish date one of the two days is not held
    public async Task AskAsync_OfSpecimenDateAgainstAnotherSource_MeetsByPublishDateWhereAllDaysAreHeld(string published, string parts)
    {
        var store = new MemoryStore(
            Given.History("ukdash:United Kingdom:cases:specimen", Given.Daily("2022-01-05T16:00:00Z", "2021-12-21", "100 110")),
            Given.History("ukdash:United Kingdom:cases:publish", Given.Daily("2022-01-05T16:00:00Z", "2021-12-21", published)),
            Given.History("jhu:United Kingdom:cases", Given.Totals("2022-01-05T04:21:00Z", "2021-12-20", "1000 1095 1200")));

        var breakdown = await Explained.OfAsync(
            store, Explained.Recipe("ukdash:United Kingdom:cases:specimen"), Explained.Recipe("jhu:United Kingdom:cases"), "2021-12-21/2021-12-22");

        Assert.Equal(parts, Explained.Text(breakdown.Parts));
    }

    [Theory]
    [InlineData("130", 30, true)]
    [InlineData("131", 31, false)] // the nations make up 30 of it
    public async Task AskAsync_OfTheUkFillingUp_NamesTheNationsWhereTheyAddUp(string became, int added, bool areNamed)
    {
        var store = new MemoryStore(
            Specimen("United Kingdom", "100", became),
            Specimen("England", "60", "80"),
            Specimen("Northern Ireland", "10", "10"),
            Specimen("Scotland", "20", "25"),
            Specimen("Wales", "10", "15"),
            Given.History("jhu:United Kingdom:cases", Given.Totals("2021-12-22T04:21:00Z", "2021-12-20", "1000 1120")));

        var breakdown = await Explained.OfAsync(
            store, Explained.Recipe("ukdash:United Kingdom:cases:specimen@2021-12-22"), Explained.Recipe("jhu:United Kingdom:cases"), "2021-12-21");

        // 120 at Johns Hopkins; nothing by publish date is held.
        Assert.Equal(Invariant($"incomplete days {added}, date basis and source {20 - added}"), Explained.Text(breakdown.Parts));
        Assert.Equal(areNamed, breakdown.Parts[0].Why.EndsWith("; added later: England 20, Scotland 5, Wales 5", StringComparison.Ordinal));

        static RevisionHistory Specimen(string area, string then, string became) => Given.History(
            Invariant($"ukdash:{area}:cases:specimen"), Given.Daily("2021-12-22T16:00:00Z", "2021-12-21", then), Given.Daily("2021-12-30T16:00:00Z", "2021-12-21", became));
    }

    [Fact]
    public async Task AskAsync_OfASeriesMovedAgainstAnotherSource_NamesTheDayShiftApartFromTheSource()
    {
        var breakdown = await Explained.OfAsync(
            Store,
            Explained.Recipe("ukdash:United Kingdom:cases") with { ShiftDays = 1 },
            Explained.Recipe("jhu:United Kingdom:cases"),
            "2021-12-22");

        // 90,629 of the 21st is put on the 22nd, which has 109,655 of its own, and 105,330 at Johns Hopkins.
        Assert.Equal("day shift 19026, source -4325", Explained.Text(breakdown.Parts));
    }

    [Theory]
    [InlineData(1, "moved 1 day later")]
    [InlineData(-1, "moved 1 day earlier")]
    [InlineData(-2, "moved 2 days earlier")]
    public async Task AskAsync_OfASeriesMoved_SaysByHowManyDaysAndWhichWay(int days, string text)
    {
        var breakdown = await Explained.OfAsync(
            Store,
            Explained.Recipe("ukdash:United Kingdom:cases") with { ShiftDays = days },
            Explained.Recipe("ukdash:United Kingdom:cases"),
            "2021-12-24");

        Assert.Contains(Invariant($"(UK dashboard, United Kingdom, cases by publish date, as last held, {text})"), breakdown.Parts.Single().Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskAsync_OfDeathsAgainstCases_SaysWhichIsWhichAndNamesNoMomentThatIsNone()
    {
        var store = new MemoryStore(
            Given.History("ukdash:Wales:deaths", Given.Daily("2022-01-05T16:00:00Z", "2021-12-20", "10 11")),
            Given.History("ukdash:Wales:cases:specimen", Given.Daily("2022-01-05T16:00:00Z", "2021-12-20", "400 500")));

        var breakdown = await Explained.OfAsync(
            store, Explained.Recipe("ukdash:Wales:deaths"), Explained.Recipe("ukdash:Wales:cases:specimen"), "2021-12-20/2021-12-21");

        Assert.Equal("date basis and definition 879", Explained.Text(breakdown.Parts));
        Assert.EndsWith(
            "21 (UK dashboard, Wales, deaths within 28 days of a positive test by publish date, as last held) against 900 (UK dashboard, Wales, cases by specimen date, as last held)",
            breakdown.Parts.Single().Why,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskAsync_OfTwoSourcesWhoseLastDayIsSilent_DoesNotCallTheirPeopleUnreported()
    {
        // 17 and 18 December 2021: Wales publishes nothing on Saturdays.
        var store = new MemoryStore(
            Given.History("ukdash:Wales:cases", Given.Daily("2022-01-05T16:00:00Z", "2021-12-17", "400 0")),
            Given.History("jhu:Wales, United Kingdom:cases", Given.Totals("2022-01-05T04:21:00Z", "2021-12-16", "1000 1390 1390")));

        var breakdown = await Explained.OfAsync(
            store, Explained.Recipe("ukdash:Wales:cases", "gap"), Explained.Recipe("jhu:Wales, United Kingdom:cases", "gap"), "2021-12-17/2021-12-18");

        Assert.Equal("source -10", Explained.Text(breakdown.Parts));
        Assert.EndsWith(
            "400 (UK dashboard, Wales, cases by publish date, as last held) against 390 (Johns Hopkins, Wales, United Kingdom, cases by snapshot day, as last held)",
            breakdown.Parts.Single().Why,
            StringComparison.Ordinal);
    }
}
