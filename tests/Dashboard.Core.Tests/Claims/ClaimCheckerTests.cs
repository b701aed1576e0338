using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Claims;

public sealed class ClaimCheckerTests
{
    [Fact]
    public async Task CheckAsync_ACountOfTheNewestRelease_IsExact()
    {
        var check = await Check(Quoted.Figure(80916, "2021-12-21", "England"), Daily("England", ("2021-12-21T16:00:00Z", "80916")));

        Assert.Equal(Verdict.Exact, check.Verdict);
        Assert.Equal("UK dashboard, England, cases by publish date: 80,916 on 21 December 2021.", check.Reason);
        Assert.Equal((80916.0, Given.Instant("2021-12-21T16:00:00Z"), false), (check.Evidence!.Found!.Value, check.Evidence.ReleasedAt!.Value, check.Evidence.AsLaterServed));
    }

    [Fact]
    public async Task CheckAsync_ACountHeldOnlyFromLater_IsExactAndMarkedSo()
    {
        var check = await Check(Quoted.Figure(90629, "2021-12-21"), Christmas2021.UnitedKingdom);

        Assert.Equal(Verdict.Exact, check.Verdict);
        Assert.True(check.Evidence!.AsLaterServed);
        Assert.Contains("as later served", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_DaysOfWhichSomeAreLaterServed_IsDatedByTheReleaseOfTheTime()
    {
        // The 21st was held when it was posted, the 22nd came with a release of the new year.
        var check = await Check(
            Quoted.Figure(150, "2021-12-21/2021-12-22", "England"), Daily("England", ("2021-12-21T16:00:00Z", "100"), ("2022-01-05T16:00:00Z", "100 50")));

        Assert.Equal((Given.Instant("2021-12-21T16:00:00Z"), true), (check.Evidence!.ReleasedAt!.Value, check.Evidence.AsLaterServed));
    }

    [Fact]
    public async Task CheckAsync_AFigureThatAReleaseRepeatedBeforeItChanged_StoodUntilItChanged()
    {
        var check = await Check(
            Quoted.Figure(100, "2021-12-21", "England"),
            Daily("England", ("2021-12-21T16:00:00Z", "100"), ("2021-12-22T16:00:00Z", "100 70"), ("2021-12-29T16:00:00Z", "150 70")));

        Assert.Contains("it stood so from 21 December 2021, 16:00:00 UTC until 29 December 2021, 16:00:00 UTC and is 150 now", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AFigureNearToThePlaceNamedAndExactForAnother_IsTakenForTheOther()
    {
        var check = await Check(
            Quoted.Figure(1001, "2021-12-21"),
            Daily("United Kingdom", ("2021-12-21T16:00:00Z", "1005")),
            Daily("England", ("2021-12-21T16:00:00Z", "1001")));

        Assert.Equal(Verdict.Exact, check.Verdict);
        Assert.Contains("the figure is England's alone, for United Kingdom it is 1,005", check.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(318699, "2021-12-25/2021-12-27")] // the catch-up
    [InlineData(108124, "2021-12-21/2021-12-27")] // and the week with it, as an average
    [InlineData(108124, "2021-12-27")] // named by its last day
    [InlineData(108124, "2021-12-24")] // or by the one in the middle
    public async Task CheckAsync_AFigureThatWasRewrittenSince_IsExactInAnEarlierRelease(int value, string days)
    {
        var counts = value == 108124 ? "7-day average of cases" : "cases (catch-up)";
        var check = await Check(Quoted.Figure(value, days, counts: counts, by: "Johns Hopkins University"), Christmas2021.JohnsHopkins);

        Assert.Equal(Verdict.ExactInEarlierRelease, check.Verdict);
        Assert.Equal(Given.Instant("2021-12-28T04:21:47Z"), check.Evidence!.ReleasedAt);
        Assert.Contains("it stood so from 28 December 2021, 04:21:47 UTC until 6 January 2022, 06:16:49 UTC", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ARewrittenCatchUp_SaysWhatItIsNow() =>
        Assert.EndsWith(
            "and is 348,505 now.",
            (await Check(Quoted.Figure(318699, "2021-12-25/2021-12-27", by: "Johns Hopkins University"), Christmas2021.JohnsHopkins)).Reason,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(100, Verdict.ExactInEarlierRelease)]
    [InlineData(150, Verdict.Contradicted)] // only a release after the posting gives it
    public async Task CheckAsync_AgainstAReleaseOfTheTime_NeverTakesALaterOne(int value, Verdict verdict)
    {
        var history = Daily("England", ("2021-12-21T16:00:00Z", "100"), ("2021-12-29T16:00:00Z", "150"));

        Assert.Equal(verdict, (await Check(Quoted.Figure(value, "2021-12-21", "England", posted: "2021-12-28"), history)).Verdict);
    }

    [Theory]
    [InlineData("2021-12-28", Verdict.Exact)] // until the end of the day of posting
    [InlineData("2021-12-27", Verdict.Contradicted)]
    public async Task CheckAsync_AReleaseOfTheDayOfPosting_CountsAsSeen(string posted, Verdict verdict)
    {
        var history = Daily("England", ("2021-12-21T16:00:00Z", "100"), ("2021-12-28T23:59:59Z", "150"));

        Assert.Equal(verdict, (await Check(Quoted.Figure(150, "2021-12-21", "England", posted: posted), history)).Verdict);
    }

    [Theory]
    [InlineData("2022-01-17", Verdict.ExactInEarlierRelease)] // a figure may be 28 days old
    [InlineData("2022-01-18", Verdict.Contradicted)]
    public async Task CheckAsync_AFigureOfAnOlderRelease_IsFoundForFourWeeks(string posted, Verdict verdict)
    {
        var history = Daily("England", ("2021-12-21T16:00:00Z", "100"), ("2021-12-22T16:00:00Z", "150"));

        Assert.Equal(verdict, (await Check(Quoted.Figure(100, "2021-12-21", "England", posted: posted), history)).Verdict);
    }

    [Theory]
    [InlineData(FigureQualifier.JustBelow, 103000, "102875", Verdict.RoundingHolds)]
    [InlineData(FigureQualifier.JustBelow, 103000, "103200", Verdict.Near)]
    [InlineData(FigureQualifier.Around, 1000, "1050", Verdict.RoundingHolds)]
    [InlineData(FigureQualifier.Around, 1000, "1051", Verdict.Contradicted)]
    [InlineData(FigureQualifier.MoreThan, 171000, "171105", Verdict.RoundingHolds)]
    [InlineData(FigureQualifier.MoreThan, 171000, "160000", Verdict.Contradicted)]
    [InlineData(FigureQualifier.Exact, 1000, "1010", Verdict.Near)]
    [InlineData(FigureQualifier.Exact, 1000, "1011", Verdict.Contradicted)]
    public async Task CheckAsync_ACountAtTheClosenessMeant_HoldsOrNot(FigureQualifier qualifier, int value, string count, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (await Check(Quoted.Figure(value, "2021-12-21", "England", qualifier: qualifier), Daily("England", ("2021-12-21T16:00:00Z", count)))).Verdict);

    [Fact]
    public async Task CheckAsync_ATotalToDate_TakesTheLastDayShown()
    {
        // 12,209,991 to the end of the 27th was what stood on the 28th; the 28th itself was shown a day later.
        var figure = Quoted.Figure(12_300_000, "2020-01-31/2021-12-28", counts: "confirmed cases to date", by: "UK government", qualifier: FigureQualifier.Rounded);
        var (early, late) = (
            await Check(figure, Christmas2021.JohnsHopkins),
            await Check(figure with { Posted = Given.Day("2021-12-29") }, Christmas2021.JohnsHopkins));

        Assert.Equal(Verdict.Near, early.Verdict);
        Assert.Contains("12,209,991 to date on 27 December 2021", early.Reason, StringComparison.Ordinal);
        Assert.Contains("the last day shown when it was posted", early.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.RoundingHolds, late.Verdict);
        Assert.Contains("12,338,676 to date on 28 December 2021", late.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AFigureThatTheSeriesDoesNotGive_IsContradictedByWhatItGives()
    {
        var check = await Check(Quoted.Figure(134022, "2021-12-21"), Christmas2021.UnitedKingdom);

        Assert.Equal(Verdict.Contradicted, check.Verdict);
        Assert.Equal(90629, check.Evidence!.Found);
        Assert.Contains("90,629 on 21 December 2021, 32.4 % below the figure", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AFigureContradictedByARelease_ThatCameAfterIt_MarksWhatItGives()
    {
        var (later, held) = (
            await Check(Quoted.Figure(95000, "2021-12-21"), Christmas2021.UnitedKingdom),
            await Check(Quoted.Figure(120, "2021-12-21", "England"), Daily("England", ("2021-12-21T16:00:00Z", "100"))));

        // 95,000 less 90,629 is 4,371: 4.6 % of it.
        Assert.EndsWith(
            "90,629 on 21 December 2021, 4.6 % below the figure (as later served: no release of that time is held).", later.Reason, StringComparison.Ordinal);
        Assert.EndsWith("100 on 21 December 2021, 16.7 % below the figure.", held.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-20", "Not checkable: when it was posted, cases of United Kingdom for 21 December 2021 had not been shown yet.")]
    [InlineData("2020-12-20", "Not checkable: when it was posted, cases of United Kingdom for 21 December 2021 had not been shown yet.")]
    public async Task CheckAsync_AFigureOfADayThatHadNotBeenShown_SaysThatAndNotThatNoneIsHeld(string posted, string reason) =>
        Assert.Equal(reason, (await Check(Quoted.Figure(90629, "2021-12-21", posted: posted), Christmas2021.UnitedKingdom)).Reason);

    [Theory]
    [InlineData("1000400", "1,000,400 on 21 December 2021, less than 0.1 % above the figure.")] // 0.04 %
    [InlineData("1000500", "1,000,500 on 21 December 2021, 0.1 % above the figure.")] // 0.05 %
    public async Task CheckAsync_ACountThatIsAlmostTheFigure_IsNotSaidToBeNoneOff(string count, string reason)
    {
        var check = await Check(
            Quoted.Figure(1_000_000, "2021-12-21", "England", qualifier: FigureQualifier.MoreThan), Daily("England", ("2021-12-21T16:00:00Z", count)));

        Assert.EndsWith(reason, check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_EnglandsCountQuotedForTheUk_IsExactForAnotherScopeThatIsNamed()
    {
        var check = await Check(Quoted.Figure(98515, "2021-12-27"), Christmas2021.UnitedKingdom, Christmas2021.England);

        Assert.Equal(Verdict.Exact, check.Verdict);
        Assert.Contains("the figure is England's alone, for United Kingdom it is 109,077", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ASmallFigure_IsNotSoughtInOtherScopes() =>
        Assert.Equal(
            Verdict.Contradicted,
            (await Check(
                Quoted.Figure(18, "2021-12-21"),
                Daily("England", ("2021-12-21T16:00:00Z", "18")),
                Daily("United Kingdom", ("2021-12-21T16:00:00Z", "44")))).Verdict);

    [Theory]
    [InlineData("2021-12-25", "Johns Hopkins University")]
    [InlineData("2021-12-26", "Johns Hopkins University")]
    public async Task CheckAsync_AnAbsenceOfASilentDay_IsConfirmedWithItsReasonAndWhatCameLater(string day, string by)
    {
        var check = await Check(Quoted.Absence(day, by), Christmas2021.JohnsHopkins);

        Assert.Equal(Verdict.AbsenceConfirmed, check.Verdict);
        Assert.Contains("published nothing on 25 and 26 December 2021; since 6 January 2022, 06:16:49 UTC the series gives", check.Reason, StringComparison.Ordinal);
        Assert.Null(check.Evidence!.Found);
    }

    [Fact]
    public async Task CheckAsync_AnAbsenceOfADayWithCount_IsContradictedByIt()
    {
        var check = await Check(Quoted.Absence("2021-12-24"), Christmas2021.UnitedKingdom);

        Assert.Equal(Verdict.AbsenceContradicted, check.Verdict);
        Assert.Contains("122,186 for 24 December 2021 had been published (as later served", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AnAbsenceOfDaysOfWhichOneHasACount_IsContradictedByIt()
    {
        // 122,186 on the 24th; nothing was published on the 25th.
        var check = await Check(Quoted.Absence("2021-12-24/2021-12-25"), Christmas2021.UnitedKingdom);

        Assert.Equal(Verdict.AbsenceContradicted, check.Verdict);
        Assert.Contains("122,186 for 24 December 2021 had been published", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AnAbsenceOfADayNotYetShown_IsConfirmed()
    {
        var check = await Check(Quoted.Absence("2021-12-28", "Johns Hopkins University"), Christmas2021.JohnsHopkins);

        Assert.Equal(Verdict.AbsenceConfirmed, check.Verdict);
        Assert.Contains("the day had not been shown by then", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AnAbsenceBySpecimenDateOnly_IsNotCheckable() =>
        Assert.Equal(
            Verdict.NotCheckable,
            (await Check(
                Quoted.Absence("2021-12-25"),
                Given.History("ukdash:United Kingdom:cases:specimen", Given.Daily("2022-01-05T16:00:00Z", "2021-12-25", "70000")))).Verdict);

    [Fact]
    public async Task CheckAsync_AnAverageOfQuotedCounts_HoldsAsArithmeticWithMissingDaysAsZero()
    {
        var checks = await CheckAll(
            [
                Quoted.Figure(134022, "2021-12-21", id: "c07"),
                Quoted.Figure(132017, "2021-12-22", id: "c08"),
                Quoted.Figure(114646, "2021-12-23", id: "c09"),
                Quoted.Absence("2021-12-24", id: "c10"),
                Quoted.Absence("2021-12-25", id: "c11"),
                Quoted.Absence("2021-12-26", id: "c12"),
                Quoted.Figure(98515, "2021-12-27", id: "c13"),
                Quoted.Figure(68457, "2021-12-21/2021-12-27", counts: "7-day average of cases", id: "c14"),
            ],
            Christmas2021.UnitedKingdom);

        Assert.Equal(Verdict.ArithmeticHoldsMissingAsZero, checks[7].Verdict);
        Assert.StartsWith(
            "(134,022 + 132,017 + 114,646 + 98,515) / 7 = 68,457.1; the divisor counts 3 days without report as zero", checks[7].Reason, StringComparison.Ordinal);
        Assert.Equal(68457.142857, checks[7].Evidence!.Found!.Value, 6);
    }

    [Theory]
    [InlineData(119800, Verdict.ArithmeticHolds, "/ 4 = 119,800; 3 days without report left out")]
    [InlineData(68400, Verdict.Contradicted, "below the figure")]
    [InlineData(90000, Verdict.Contradicted, "above the figure")]
    public async Task CheckAsync_AnotherAverageOfQuotedCounts_HoldsOnlyWithTheDivisorThatGivesIt(int value, Verdict verdict, string reason)
    {
        var checks = await CheckAll(
            [
                Quoted.Figure(479200, "2021-12-21/2021-12-24", id: "c1"),
                Quoted.Absence("2021-12-22/2021-12-24", id: "c2"),
                Quoted.Absence("2021-12-25/2021-12-27", id: "c3"),
                Quoted.Figure(value, "2021-12-21/2021-12-27", counts: "average of cases", id: "c4"),
            ],
            Daily("United Kingdom", ("2021-12-28T16:00:00Z", value == 68400 ? "1 1 1 1 1 1 1" : "500000 1 1 1 1 1 500000")));

        Assert.Equal(verdict, checks[3].Verdict);
        Assert.Contains(reason, checks[3].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ASumOfQuotedCountsThatOverlap_IsNoArithmetic()
    {
        // 10 + 20 counts the 22nd twice.
        var checks = await CheckAll(
            [
                Quoted.Figure(10, "2021-12-21/2021-12-22", id: "c1"),
                Quoted.Figure(20, "2021-12-22/2021-12-23", id: "c2"),
                Quoted.Figure(30, "2021-12-21/2021-12-23", id: "c3"),
            ],
            Daily("United Kingdom", ("2021-12-28T16:00:00Z", "500 500 500")));

        Assert.Equal(Verdict.Contradicted, checks[2].Verdict);
    }

    [Fact]
    public async Task CheckAsync_AnAverageOfASeriesWithMissingDays_SaysThatTheyCountAsZero()
    {
        // 30 over three days of which the middle one is silent in the calendar and has no catch-up yet.
        var check = await Check(
            Quoted.Figure(10, "2021-12-24/2021-12-26", "Northern Ireland", "average of cases", posted: "2021-12-26"),
            Daily("Northern Ireland", ("2021-12-26T16:00:00Z", "0 0 0 30 0 0")));

        Assert.Equal(Verdict.ArithmeticHoldsMissingAsZero, check.Verdict);
        Assert.Contains("days without report among the 3 count as zero", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ASumWhosePartCatchesUpWithinTheDays_IsWhole()
    {
        // Wales reports on Sunday 19 December for Saturday too: (82426 + 71702 + 3462) / 2.
        var check = await Check(
            Quoted.Figure(78795, "2021-12-18/2021-12-19", "England and Wales", "average of cases"),
            History("England", "2021-12-17", "83693 82426 71702"),
            History("Wales", "2021-12-17", "3129 0 3462"));

        Assert.Equal(Verdict.Exact, check.Verdict);
    }

    [Theory]
    [InlineData("2021-12-17/2021-12-18", 84624, "83693 82426", "3129 0")] // Wales is silent on the last day: (83693 + 82426 + 3129) / 2
    [InlineData("2021-12-18/2021-12-20", 52530, "83693 82426 71702 .", "3129 0 3462 .")] // nobody reported the third: (82426 + 71702 + 3462) / 3
    public async Task CheckAsync_ASumThatLacksADayOfAPart_IsNotWhole(string days, int value, string england, string wales)
    {
        var check = await Check(
            Quoted.Figure(value, days, "England and Wales", "average of cases"), History("England", "2021-12-17", england), History("Wales", "2021-12-17", wales));

        Assert.Equal(Verdict.ArithmeticHoldsMissingAsZero, check.Verdict);
    }

    [Fact]
    public async Task CheckAsync_ASumOfWhichAPartDoesNotReachTheDay_SaysThatItIsNotWhole()
    {
        var check = await Check(
            Quoted.Figure(107804, "2021-12-27/2021-12-28", "England and Wales", "average of cases"),
            History("England", "2021-12-27", "98515 117093"),
            History("Wales", "2021-12-20", "6796 2375"));

        Assert.Equal(Verdict.ArithmeticHoldsMissingAsZero, check.Verdict);
    }

    [Fact]
    public async Task CheckAsync_AFigureOfAPlaceWhoseNameHasAnAnd_IsSoughtUnderIt() =>
        Assert.Equal(
            Verdict.Exact,
            (await Check(
                Quoted.Figure(4117, "2021-12-21", "Antigua and Barbuda", "cases to date", by: "Johns Hopkins University"),
                Given.History("jhu:Antigua and Barbuda:cases", Given.Totals("2021-12-22T04:21:00Z", "2021-12-21", "4117")))).Verdict);

    [Theory]
    [InlineData(100000, Verdict.ExplainedByDefinition)] // 9 % more now
    [InlineData(106653, Verdict.ExplainedByDefinition)] // 2.2 % more
    [InlineData(97322, Verdict.ExplainedByDefinition)] // 12.0 % more
    [InlineData(97300, Verdict.NotCheckable)] // more than the recount was seen to add
    [InlineData(106700, Verdict.NotCheckable)] // less
    [InlineData(118000, Verdict.NotCheckable)] // the other way
    [InlineData(109000, Verdict.Exact)]
    public async Task CheckAsync_ACountOfWhichOnlyTheRecountIsHeld_IsExplainedWhereTheRecountIsOfThatSize(int value, Verdict verdict)
    {
        var check = await Check(
            Quoted.Figure(value, "2021-12-21", "England"),
            Given.History("ukdash:England:cases:specimen", Given.Daily("2022-02-10T16:00:00Z", "2021-12-21", "109000")));

        Assert.Equal(verdict, check.Verdict);
        Assert.Equal(109000, check.Evidence!.Found);
    }

    [Fact]
    public async Task CheckAsync_ACountExplainedByARecount_SaysWhatChangedAndByHowMuch()
    {
        var check = await Check(
            Quoted.Figure(100000, "2021-12-21", "England"),
            Given.History("ukdash:England:cases:specimen", Given.Daily("2022-02-10T16:00:00Z", "2021-12-21", "109000")));

        Assert.Equal(
            "UK dashboard, England, cases by specimen date: 109,000 on 21 December 2021, 9.0 % above the figure; from 31 January 2022 cases by specimen date"
            + " count episodes, reinfections included, also for earlier days, and such counts were seen to change by 2.2 to 12.0 % (two releases): the figure is"
            + " what a count of before that can have been.",
            check.Reason);
    }

    [Theory]
    [InlineData(FigureQualifier.Exact, 148000, Verdict.ExplainedByDefinition)] // 176,933 is 19.5 % more
    [InlineData(FigureQualifier.MoreThan, 148000, Verdict.NotCheckable)] // a bound would fit almost any recount
    [InlineData(FigureQualifier.Exact, 171000, Verdict.NotCheckable)]
    public async Task CheckAsync_ATotalOfDeathsQuotedBeforeTheReBasing_IsExplainedWhereTheSizeFits(FigureQualifier qualifier, int value, Verdict verdict)
    {
        var check = await Check(
            Quoted.Figure(value, "2020-01-31/2021-12-28", "United Kingdom", "deaths to date", by: "Johns Hopkins University", qualifier: qualifier, posted: "2021-12-29"),
            Given.History("jhu:United Kingdom:deaths", Given.Totals("2023-03-10T04:21:00Z", "2021-12-27", "176800 176933")));

        Assert.Equal(verdict, check.Verdict);
        Assert.Contains("re-based the United Kingdom's deaths", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_AFigureOfAReleaseBeforeARecount_NamesTheRecount()
    {
        var check = await Check(
            Quoted.Figure(100000, "2021-12-21", "England"),
            Given.History(
                "ukdash:England:cases:specimen",
                Given.Daily("2021-12-27T16:00:00Z", "2021-12-21", "100000"),
                Given.Daily("2022-02-10T16:00:00Z", "2021-12-21", "109000")));

        Assert.Equal(Verdict.ExactInEarlierRelease, check.Verdict);
        Assert.Contains("is 109,000 now; from 31 January 2022 cases by specimen date count episodes", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ACountAcrossARecountThatWasNotMeasured_IsNotCheckable()
    {
        var check = await Check(
            Quoted.Figure(100000, "2021-12-21", "Wales"),
            Given.History("ukdash:Wales:cases:specimen", Given.Daily("2022-02-10T16:00:00Z", "2021-12-21", "109000")));

        Assert.Equal(Verdict.NotCheckable, check.Verdict);
        Assert.Contains("reinfections included", check.Reason, StringComparison.Ordinal);
        Assert.Equal(109000, check.Evidence!.Found);
    }

    [Fact]
    public async Task CheckAsync_ARoundFigureBetweenANationAndTheUk_ReadsAsACountFillingUp()
    {
        var check = await Check(
            Quoted.Figure(103000, "2021-12-15", counts: "positive tests", posted: "2021-12-22", qualifier: FigureQualifier.JustBelow),
            Given.History("ukdash:England:cases:specimen", Given.Daily("2021-12-21T16:00:00Z", "2021-12-15", "90000")),
            Given.History("ukdash:United Kingdom:cases:specimen", Given.Daily("2022-01-05T16:00:00Z", "2021-12-15", "106000")));

        Assert.Equal(Verdict.NotCheckable, check.Verdict);
        Assert.Contains("still filling up: England alone had 90,000", check.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-22T16:00:00Z", Verdict.NotCheckable)]
    [InlineData("2021-12-23T16:00:00Z", Verdict.Contradicted)] // nobody who posted it on the 22nd could have read that
    public async Task CheckAsync_ARoundFigureAboveANationsLaterCount_DoesNotReadAsFillingUp(string releasedAt, Verdict verdict)
    {
        var check = await Check(
            Quoted.Figure(103000, "2021-12-15", counts: "positive tests", posted: "2021-12-22", qualifier: FigureQualifier.JustBelow),
            Given.History("ukdash:England:cases:specimen", Given.Daily(releasedAt, "2021-12-15", "90000")),
            Given.History("ukdash:United Kingdom:cases:specimen", Given.Daily("2022-01-05T16:00:00Z", "2021-12-15", "106000")));

        Assert.Equal(verdict, check.Verdict);
    }

    [Theory]
    [InlineData(348505, Verdict.Exact)]
    [InlineData(318699, Verdict.Contradicted)] // as of when it was posted nobody can say
    public async Task CheckAsync_AFigureOfUnknownPosting_IsHeldAgainstTheNewestRelease(int value, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (await Check(Quoted.Figure(value, "2021-12-25/2021-12-27", posted: null, by: "Johns Hopkins University"), Christmas2021.JohnsHopkins)).Verdict);

    [Theory]
    [InlineData(512, "2021-12-20/2021-12-26", "England", "children admitted in a week", "no series held counts 'children admitted in a week'")]
    [InlineData(100, null, "England", "cases", "names no place or no day")]
    [InlineData(100, "2021-12-21", "", "cases", "names no place or no day")]
    [InlineData(null, "2021-12-21", "England", "cases", "the row gives no number")]
    [InlineData(100, "2021-12-21", "France", "cases", "no series held gives cases of France")]
    [InlineData(100, "2021-12-21", "England", "deaths", "no series held gives deaths of England")]
    public async Task CheckAsync_AFigureThatNothingHeldCounts_IsNotCheckableAndSaysWhy(int? value, string? days, string area, string counts, string reason)
    {
        var check = await Check(Quoted.Figure(value, days, area, counts), Christmas2021.England);

        Assert.Equal(Verdict.NotCheckable, check.Verdict);
        Assert.Null(check.Evidence);
        Assert.Contains(reason, check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_ALedgerInAnotherOrder_ComesToTheSameVerdicts()
    {
        CitedFigure[] ledger =
        [
            Quoted.Figure(68457, "2021-12-21/2021-12-27", counts: "7-day average of cases", id: "c5"),
            Quoted.Figure(381, "2021-12-21/2021-12-23", id: "c1"),
            Quoted.Absence("2021-12-24/2021-12-26", id: "c2"),
            Quoted.Figure(478818, "2021-12-27", id: "c3"),
        ];

        var (forth, back) = (await CheckAll(ledger, Christmas2021.UnitedKingdom), await CheckAll([.. ledger.Reverse()], Christmas2021.UnitedKingdom));

        Assert.Equal(Verdict.ArithmeticHoldsMissingAsZero, forth[0].Verdict);
        Assert.Equal(forth.Select(check => (check.Figure, check.Verdict, check.Reason)), back.Reverse().Select(check => (check.Figure, check.Verdict, check.Reason)));
    }

    private static async Task<ClaimCheck> Check(CitedFigure figure, params RevisionHistory[] held) => Assert.Single(await CheckAll([figure], held));

    private static async Task<IReadOnlyList<ClaimCheck>> CheckAll(CitedFigure[] ledger, params RevisionHistory[] held) =>
        await new ClaimChecker(new SeriesReader(new MemoryStore([.. held]), WrittenCalendar.Known)).CheckAsync(ledger, TestContext.Current.CancellationToken);

    /// <summary>A history by publish date whose releases all begin on 21 December 2021.</summary>
    private static RevisionHistory Daily(string area, params (string ReleasedAt, string Counts)[] releases) => Given.History(
        Invariant($"ukdash:{area}:cases:publish"), [.. releases.Select(release => Given.Daily(release.ReleasedAt, "2021-12-21", release.Counts))]);

    /// <summary>A history by publish date of one release, published after all its days.</summary>
    private static RevisionHistory History(string area, string firstDay, string counts) =>
        Given.History(Invariant($"ukdash:{area}:cases:publish"), Given.Daily("2021-12-28T16:00:00Z", firstDay, counts));
}
