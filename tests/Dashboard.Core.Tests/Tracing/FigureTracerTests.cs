using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tests.Vintages;
using Dashboard.Core.Tracing;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Tracing;

public sealed class FigureTracerTests
{
    private static readonly RevisionHistory[] Christmas =
        [Christmas2021.UnitedKingdom, Christmas2021.England, Christmas2021.Wales, Christmas2021.NorthernIreland, Christmas2021.Scotland, Christmas2021.JohnsHopkins];

    [Theory]
    [InlineData("122186", TraceVerdict.Exact, "ukdash:United Kingdom:cases:publish", TraceTransform.Day, "2021-12-24", 122186)]
    [InlineData("98,515", TraceVerdict.Exact, "ukdash:England:cases:publish", TraceTransform.Day, "2021-12-27", 98515)]
    [InlineData("129,471", TraceVerdict.SumOfParts, "ukdash:England+Wales:cases:publish", TraceTransform.Day, "2021-12-28", 129471)]
    [InlineData("318,699", TraceVerdict.ExactInAnotherRelease, "jhu:United Kingdom:cases", TraceTransform.Day, "2021-12-25/2021-12-27", 318699)]
    [InlineData("98551", TraceVerdict.Misprint, "ukdash:England:cases:publish", TraceTransform.Day, "2021-12-27", 98515)]
    [InlineData("189,613", TraceVerdict.Misprint, "ukdash:United Kingdom:cases:publish", TraceTransform.Day, "2021-12-30", 189213)]
    [InlineData("12.3 million", TraceVerdict.Rounded, "jhu:United Kingdom:cases", TraceTransform.ToDate, "2021-12-28", 12338676)]
    [InlineData("nearly 190,000", TraceVerdict.Rounded, "ukdash:United Kingdom:cases:publish", TraceTransform.Day, "2021-12-30", 189213)]
    [InlineData("more than 183,000", TraceVerdict.Rounded, "ukdash:United Kingdom:cases:publish", TraceTransform.Day, "2021-12-29", 183037)]
    [InlineData("775,805", TraceVerdict.Exact, "ukdash:United Kingdom:cases:publish", TraceTransform.WeekSum, "2021-12-20/2021-12-26", 775805)]
    [InlineData("+29,754", TraceVerdict.Exact, "ukdash:United Kingdom:cases:publish", TraceTransform.DayChange, "2021-12-27/2021-12-28", 29754)]
    public async Task TraceAsync_OfANumberOfChristmas2021_PutsItsOriginFirst(
        string number, TraceVerdict verdict, string series, TraceTransform transform, string days, double value)
    {
        var first = (await TraceAsync(number, Christmas)).Hits[0];

        Assert.Equal((verdict, series, transform, Given.Days(days), value), (first.Verdict, first.Series?.ToString(), first.Transform, first.Days, first.Value));
    }

    [Fact]
    public async Task TraceAsync_OfTheAverageThatWasQuoted_FindsItInTheReleaseOfTheTime()
    {
        var hit = (await TraceAsync("108,124", Christmas)).Hits[0];

        Assert.Equal((TraceVerdict.ExactInAnotherRelease, TraceTransform.WeekAverage), (hit.Verdict, hit.Transform));
        Assert.Equal((Given.Days("2021-12-21/2021-12-27"), Given.Instant("2021-12-28T04:21:47Z")), (hit.Days, hit.ReleasedAt));
        Assert.Equal(108124.28571, hit.Value!.Value, 4);
    }

    [Theory]
    [InlineData("98551", "and it is what the United Kingdom's total leaves beside the other nations")]
    [InlineData("189,613", "and the four nations add up to it")]
    public async Task TraceAsync_OfAMisprint_SaysWhereASumConfirmsIt(string number, string confirmation) =>
        Assert.Contains(confirmation, (await TraceAsync(number, Christmas)).Hits[0].Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("98,515", "2021-12-27", true)]
    [InlineData("98,515", "2021-12-26", false)] // not yet shown
    [InlineData("121,880", "2021-12-28", false)] // for a day on which nothing was published
    [InlineData("121,880", null, true)]
    public async Task TraceAsync_WithTheDayItWasSaid_FindsOnlyWhatHadBeenShown(string number, string? saidOn, bool isFound)
    {
        var trace = await TraceAsync(number, Christmas, saidOn);

        Assert.Equal(isFound, trace.Hits.Any(hit => hit.Verdict == TraceVerdict.Exact));
        Assert.Equal(isFound && saidOn is not null, trace.Hits[0].AsLaterServed && trace.Hits[0].Verdict == TraceVerdict.Exact);
    }

    [Fact]
    public async Task TraceAsync_OfANumberThatIsNowhere_SaysSoFirst()
    {
        var trace = await TraceAsync("77,777", Christmas);

        Assert.False(trace.IsFound);
        Assert.Equal((TraceVerdict.NotFound, null), (trace.Hits[0].Verdict, trace.Hits[0].Series));
        Assert.StartsWith("Not found in everything held: ", trace.Hits[0].Why, StringComparison.Ordinal);
        Assert.All(trace.Hits.Skip(1), hit => Assert.InRange(hit.Value!.Value, 77777 * 0.99, 77777 * 1.01));
    }

    [Fact]
    public async Task TraceAsync_OfAWeekWithEnglandForASilentDay_NamesTheMixture()
    {
        // 90,629 + 109,655 + 119,789 + 122,186 + nothing on two days + England's 98,515.
        var hit = (await TraceAsync("540,774", Christmas)).Hits[0];

        Assert.Equal((TraceVerdict.MixedScope, TraceTransform.WeekSum, Given.Days("2021-12-21/2021-12-27")), (hit.Verdict, hit.Transform, hit.Days));
    }

    [Theory]
    [InlineData("100%", "1 1 1 1 1 1 1 2 2 2 2 2 2 2")]
    [InlineData("50%", "2 2 2 2 2 2 2 1 1 1 1 1 1 1")] // a fall, by its size
    [InlineData("-50%", "2 2 2 2 2 2 2 1 1 1 1 1 1 1")]
    public async Task TraceAsync_OfAShare_ComparesWeeks(string number, string counts)
    {
        var trace = await TraceAsync(number, Specimen(Given.Daily("2021-07-01T15:00:00Z", "2021-06-01", counts)));

        Assert.Equal(1, trace.Hypotheses);
        Assert.Equal((TraceVerdict.Exact, TraceTransform.WeekChange, Given.Days("2021-06-01/2021-06-14")), (trace.Hits[0].Verdict, trace.Hits[0].Transform, trace.Hits[0].Days));
    }

    [Fact]
    public async Task TraceAsync_WithADay_TakesWhatIsPutOnIt()
    {
        var history = Specimen(Given.Daily("2021-07-01T15:00:00Z", "2021-06-01", "700 0 0 0 0 0 0 0 0 0 0 0 0 0"));

        var trailing = await TraceAsync("100", [history], days: "2021-06-07");
        var centred = await TraceAsync("100", [history], days: "2021-06-04");
        var neither = await TraceAsync("100", [history], days: "2021-06-06");

        Assert.Equal((TraceVerdict.Exact, Given.Days("2021-06-01/2021-06-07")), (trailing.Hits[0].Verdict, trailing.Hits[0].Days));
        Assert.Equal((TraceVerdict.Exact, Given.Days("2021-06-01/2021-06-07")), (centred.Hits[0].Verdict, centred.Hits[0].Days));
        Assert.Equal(TraceVerdict.NotFound, neither.Hits[0].Verdict);
    }

    [Fact]
    public async Task TraceAsync_WithAWindow_AddsExactlyItsDays()
    {
        var trace = await TraceAsync("60", [Specimen(Given.Daily("2021-07-01T15:00:00Z", "2021-06-01", "5 10 20 30 7"))], days: "2021-06-02/2021-06-04");

        Assert.Equal((TraceVerdict.Exact, TraceTransform.WindowSum, Given.Days("2021-06-02/2021-06-04")), (trace.Hits[0].Verdict, trace.Hits[0].Transform, trace.Hits[0].Days));
    }

    [Fact]
    public async Task TraceAsync_OfAnAreaThatIsNotHeld_NamesTheNearest()
    {
        var question = new TraceQuestion { Number = Number("5"), Areas = [new Area("Englnad")] };

        var answer = await question.AskAsync(Reader(Christmas), TestContext.Current.CancellationToken);

        Assert.True(answer.Absence!.IsUnknownSeries);
        Assert.Contains(answer.Absence.Nearest, id => id.Area == Area.England);
    }

    [Fact]
    public async Task ExpectedByChance_OfEvenlySpreadValues_IsTheirDensity()
    {
        // Within 2 % of 1,003, which is 20.06 to each side, lie two values; a meeting is one wide.
        var trace = await TraceAsync("1,003", Specimen(Given.Daily("2021-07-20T15:00:00Z", "2021-06-01", "990 1010 5000")));

        Assert.Equal(5, trace.Hypotheses); // three days and two differences
        Assert.Equal(2 * 1 / ((2 * 20.06) - 1), trace.ExpectedByChance, 9);
    }

    [Fact]
    public void EveryCountHeld_IsFoundInItsOwnSeries() => Law.Holds(HistoryGenerator.Histories, sample =>
    {
        var history = AsSpecimen(sample.History);
        return history.Latest.Run.Entries.Distinct().Where(count => count is not null).All(count =>
            Trace(Specified(count!.Value), history).Hits.Any(hit =>
                hit is { Verdict: TraceVerdict.Exact, Transform: TraceTransform.Day, Days.End: var day } && history.Latest.Run[day] == count));
    });

    [Fact]
    public void SaidOn_NeverYieldsALaterRelease_ExceptMarked() => Law.Holds(HistoryGenerator.Histories, sample =>
        Trace(Specified(1) with { SaidOn = AsOf.At(sample.At) }, AsSpecimen(sample.History)).Hits.All(hit =>
            hit.ReleasedAt is null || hit.ReleasedAt <= sample.At || hit.AsLaterServed));

    [Fact]
    public void Hypotheses_AreWhatAPlainEnumerationCounts() => Law.Holds(HistoryGenerator.Histories, sample =>
    {
        var history = AsSpecimen(sample.History);
        var plain = PlainSearch.CountOfValues(history, day => WrittenCalendar.Known.FirstShown(history.Id.Source, history.Id.Basis, day));
        return Trace(Specified(1), history).Hypotheses == plain;
    });

    [Fact]
    public async Task TraceAsync_OfASum_TakesNoPartFromALaterRelease()
    {
        RevisionHistory[] parts =
        [
            Specimen(Given.Daily("2021-07-01T15:00:00Z", "2021-06-01", "5000"), Given.Daily("2021-07-02T15:00:00Z", "2021-06-01", "6000")),
            Given.History("ukdash:Wales:cases:specimen", Given.Daily("2021-07-02T15:00:00Z", "2021-06-01", "321")),
        ];

        Assert.Equal(TraceVerdict.SumOfParts, (await TraceAsync("6,321", parts)).Hits[0].Verdict);
        Assert.DoesNotContain((await TraceAsync("5,321", parts)).Hits, hit => hit.Verdict == TraceVerdict.SumOfParts);
    }

    [Fact]
    public async Task TraceAsync_OfTheFirstCountOfASeries_SaysThatItIsOfItsDayAlone()
    {
        // The series of totals begins on the 20th; 11,542,143 less 11,453,121 are of the 21st.
        var hit = (await TraceAsync("89,022", Christmas2021.JohnsHopkins)).Hits[0];

        Assert.Equal((TraceVerdict.Exact, TraceTransform.Day, Given.Days("2021-12-21")), (hit.Verdict, hit.Transform, hit.Days));
    }

    [Fact]
    public async Task TraceAsync_OfACountBehindDaysWithoutEntry_FindsItAsRevisedBeforeThem()
    {
        // 4,700 less 998, and from the second release on less 1,345.
        var history = Given.History(
            "jhu:New Zealand:cases",
            Given.Totals("2021-06-05T04:21:00Z", "2021-06-01", "998 . . 4700"),
            Given.Totals("2021-06-09T04:21:00Z", "2021-06-01", "1345"));

        var (before, after) = ((await TraceAsync("3,702", history)).Hits[0], (await TraceAsync("3,355", history)).Hits[0]);

        Assert.Equal((TraceVerdict.ExactInAnotherRelease, TraceTransform.Day, 3702), (before.Verdict, before.Transform, before.Value));
        Assert.Equal((TraceVerdict.Exact, TraceTransform.Day, 3355), (after.Verdict, after.Transform, after.Value));
    }

    [Fact]
    public async Task TraceAsync_OfAChangeAgainstASilentDay_FindsNone()
    {
        // Northern Ireland had 3,286 on 24 December and published nothing on the 25th.
        var trace = await TraceAsync("-3,286", Christmas2021.NorthernIreland);

        Assert.False(trace.IsFound);
    }

    [Fact]
    public async Task TraceAsync_OfFourWeeksWhoseFirstDayWasRevised_FindsTheirNewSum()
    {
        var others = string.Concat(Enumerable.Repeat(" 7", 27));

        var hit = (await TraceAsync(
            "2,189", Specimen(Given.Daily("2021-07-01T15:00:00Z", "2021-06-01", "1000" + others), Given.Daily("2021-07-02T15:00:00Z", "2021-06-01", "2000")))).Hits[0];

        Assert.Equal((TraceVerdict.Exact, TraceTransform.MonthSum, Given.Days("2021-06-01/2021-06-28")), (hit.Verdict, hit.Transform, hit.Days));
    }

    [Fact]
    public async Task TraceAsync_OfTheFourNationsTogetherWhereTheUkIsNotHeld_AddsThemUp()
    {
        var question = new TraceQuestion { Number = Number("122,186"), Areas = [Area.UnitedKingdom] };

        var answer = await question.AskAsync(
            Reader(Christmas2021.England, Christmas2021.Wales, Christmas2021.NorthernIreland, Christmas2021.Scotland), TestContext.Current.CancellationToken);

        // 105,069 + 6,755 + 3,286 + 7,076 on 24 December.
        var hit = answer.Value!.Hits[0];
        Assert.Equal((TraceVerdict.SumOfParts, "ukdash:England+Northern Ireland+Scotland+Wales:cases:publish"), (hit.Verdict, hit.Series!.ToString()));
    }

    [Fact]
    public async Task TraceAsync_BesideAnotherSeries_FindsTheSame()
    {
        var alone = await TraceAsync("98,515", Christmas2021.England);
        var beside = await TraceAsync("98,515", Christmas2021.England, Given.History("jhu:France:cases", Given.Totals("2022-01-06T04:21:00Z", "2021-12-20", "7 7 7 7 7 7 7 7")));

        Assert.Equal(alone.Hits, beside.Hits);
    }

    private static RevisionHistory Specimen(params Release[] releases) => Given.History("ukdash:England:cases:specimen", [.. releases]);

    /// <summary>Daily counts by specimen date, long ago enough to have been shown at every release.</summary>
    private static RevisionHistory AsSpecimen(RevisionHistory history) => new(
        Given.Id("ukdash:England:cases:specimen"),
        [.. history.Releases.Select(release => new Release(release.ReleasedAt + Duration.FromDays(365), SeriesForm.Daily, release.Run))]);

    private static TraceQuestion Specified(long number) => new() { Number = Number(Invariant($"{number}")), Areas = [Area.England] };

    private static QuotedNumber Number(string text) => QuotedNumber.TryParse(text, out var number) ? number : throw new FormatException(text);

    private static SeriesReader Reader(params RevisionHistory[] histories) => new(new MemoryStore([.. histories]), WrittenCalendar.Known);

    private static FigureTrace Trace(TraceQuestion question, RevisionHistory history) =>
        question.AskAsync(Reader(history), CancellationToken.None).AsTask().GetAwaiter().GetResult().Value!;

    private static Task<FigureTrace> TraceAsync(string number, params RevisionHistory[] histories) => TraceAsync(number, histories, saidOn: null);

    private static async Task<FigureTrace> TraceAsync(string number, RevisionHistory[] histories, string? saidOn = null, string? days = null)
    {
        var question = new TraceQuestion
        {
            Number = Number(number),
            Days = days is null ? null : Given.Days(days),
            SaidOn = saidOn is null ? null : AsOf.EndOf(Given.Day(saidOn)),
        };
        return (await question.AskAsync(Reader(histories), TestContext.Current.CancellationToken)).Value!;
    }
}
