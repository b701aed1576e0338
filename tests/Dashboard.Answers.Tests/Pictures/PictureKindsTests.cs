using Dashboard.Answers.Pictures;
using Dashboard.Charts.Tests;
using Dashboard.Charts.Tests.Rendering;
using NodaTime;

namespace Dashboard.Answers.Tests.Pictures;

[Collection(SharedFigures.Name)]
public sealed class PictureKindsTests(RealFigures real)
{
    public static MatrixTheoryData<string, (int Width, int Height, string Theme)> Looks { get; } = new(
        Asked.All.Keys, [(1600, 900, "light"), (1200, 675, "dark"), (800, 1000, "light"), (640, 480, "dark")]);

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task AskAsync_InAnyLook_LeavesNoMarkBeyondTheEdgeAndNoTextOverAnotherTooSmallOrCut(string name, (int Width, int Height, string Theme) look)
    {
        var picture = await Asked.PictureAsync(real, name, look.Width, look.Height, look.Theme);

        Drawn.AssertNone(new Drawn(picture.Scene).Faults());
        Assert.DoesNotContain(new Drawn(picture.Scene).Words, word => word.EndsWith('…'));
        Assert.Equal((look.Width, look.Height), (picture.Scene.WidthPx, picture.Scene.HeightPx));
    }

    [Theory]
    [InlineData("compare-vintage", "“318,699” was quoted for 27 December 2021; Johns Hopkins shows 318,699")]
    [InlineData("compare-bases", "On 27 days in common UK dashboard by specimen date as of 28 December 2021 counts")]
    [InlineData("difference-long", "Johns Hopkins counts 767,810 more over 303 days")]
    [InlineData("places-rate", "Israel peaked highest, at 931 cases a day per 100,000 inhabitants in the week to 26 January 2022; United Kingdom lowest, at 291")]
    [InlineData("places-log", "US peaked highest, at ")]
    [InlineData("claim-c14", "“68,457” adds up, but counts days without report as zero")]
    [InlineData("claim-c06", "“around 1,000” does not hold: the series say 784")]
    [InlineData("claim-c26", "“51” does not hold: the series say 48")]
    [InlineData("claim-c29", "“45” can’t be checked with the series held")]
    [InlineData("trace-catch-up", "“318,699” was exactly the cases in the United Kingdom reported at once for 25–27 December 2021, and has been revised since")]
    [InlineData("trace-average", "“108,124” was exactly the cases a day in the United Kingdom over 21–27 December 2021, and has been revised since")]
    [InlineData("trace-sum", "“129,471” is a sum of places: the cases in England and Wales on 28 December 2021")]
    [InlineData("trace-mixed", "“540,774” mixes days of England alone into the cases in the United Kingdom over 21–27 December 2021")]
    [InlineData("trace-misprint", "“98551” is likely a slip for 98,515: the cases in England on 27 December 2021")]
    [InlineData("trace-total", "“12.3 million” is 12,338,676 as it was meant: the cases in the United Kingdom up to 28 December 2021")]
    [InlineData("trace-near", "“318,699” is near 320,594 and no more than near: the cases in the United Kingdom over 14–20 October 2021")]
    [InlineData("trace-nowhere", "“77,777,777” appears nowhere in what is held")]
    public async Task AskAsync_Title_SaysTheFinding(string name, string start) =>
        Assert.StartsWith(start, (await Asked.PictureAsync(real, name)).Scene.Title, StringComparison.Ordinal);

    [Fact]
    public async Task AskAsync_ByPopulation_NamesTheEditionAndDividesByIt()
    {
        var picture = await Asked.PictureAsync(real, "places-rate");

        Assert.Contains("Population: JHU UID lookup table, October 2024.", string.Join(' ', new Drawn(picture.Scene).Group("subtitle").Words), StringComparison.Ordinal);

        // France: 65,249,843 inhabitants in that table, and an average of 359,379 on 25 January 2022.
        var row = Assert.Single(picture.Scene.Table!.Rows, row => row[0] == "25 January 2022");
        Assert.Equal("550.77", row[2]);
    }

    [Fact]
    public async Task AskAsync_ByPopulationOfAPlaceWithoutOne_RefusesInOneLine()
    {
        var refusal = await Assert.ThrowsAsync<PictureRefusedException>(
            () => Asked.PictureAsync(real, "places", Asked.Of(null, null, "jhu:Diamond Princess:cases") with { Per = 100_000 }));

        Assert.Equal("no population of 'Diamond Princess' (jhu) is held, so --per can't be drawn for it; leave the place or --per out.", refusal.Message);
    }

    [Theory]
    [InlineData("x99", "the ledger has no figure 'x99'; the nearest are c09, c19, c29.")]
    [InlineData("c10", "c10 (“n/a”) gives no number to pin.")]
    [InlineData("c29", "c29 (“45”) names no day to be pinned at.")]
    [InlineData("c25", "c25 (“13,986”) is a total to date: it has no place beside the counts of days.")]
    public async Task AskAsync_WithAFigureThatHasNoPlace_RefusesInOneLine(string id, string message)
    {
        var refusal = await Assert.ThrowsAsync<PictureRefusedException>(
            () => Asked.PictureAsync(real, "compare", Asked.Of("2021-12-01", "2021-12-31", "jhu:United Kingdom:cases") with { Cited = [CitedPin.OfLedger(id)] }));

        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public async Task AskAsync_OfAnAnswer_PinsTheNumberAmongTheDaysOfItsRelease()
    {
        var picture = await Asked.PictureAsync(real, "trace-catch-up");
        var days = picture.Tables.Single(table => table.Heading == "The days about it").Table;

        // As the release of 28 December had them: nothing on two days, then all three at once.
        Assert.Equal("no report", Assert.Single(days.Rows, row => Equals(row[0], new LocalDate(2021, 12, 26)))[2]);
        Assert.Equal(318_699L, Assert.Single(days.Rows, row => Equals(row[0], new LocalDate(2021, 12, 27)))[1]);
        Assert.Contains("as later served", string.Join(' ', new Drawn(picture.Scene).Words), StringComparison.Ordinal);
        Assert.Equal(2, new Drawn(picture.Scene).Words.Count(word => word == "“318,699”"));
        Assert.Contains(picture.Scene.Table!.Rows, row => row is ["release", "28 December 2021 04:21 UTC"]);
    }

    [Fact]
    public async Task AskAsync_OfAnAnswerBeyondTheLast_RefusesInOneLine()
    {
        var refusal = await Assert.ThrowsAsync<PictureRefusedException>(() => Asked.PictureAsync(real, "trace", Asked.Traced("318,699", place: 5)));

        Assert.Equal("there is no answer 5 to where 318,699 comes from: 4 are listed.", refusal.Message);
    }

    [Fact]
    public async Task AskAsync_OfAVintage_ShowsWhatCountsBecameAndNothingLaterAsShown()
    {
        var picture = await Asked.PictureAsync(real, "compare-vintage");
        var rows = picture.Tables[0].Table;

        // 25 December: no report then, 122,172 in the end by the table of the last release.
        var row = Assert.Single(rows.Rows, row => Equals(row[0], new LocalDate(2021, 12, 25)));
        Assert.Null(row[1]);
        Assert.Equal("no report", row[2]);
        Assert.NotNull(row[rows.Columns.IndexOf("jhu_later")]);
        Assert.Contains("as last released", new Drawn(picture.Scene).Words);
    }

    [Fact]
    public async Task AskAsync_Stopped_DrawsNothing()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PictureKinds.Find("claim")!.AskAsync(new PictureRequest { Figure = "c14", Ledger = real.Ledger }, real.Reader, stopped.Token));
    }

    [Fact]
    public async Task Png_OfAPicture_CarriesTheHashOfItsNumbersAndHasTheSameBytesEachTime()
    {
        var picture = await Asked.PictureAsync(real, "claim-c14", 640, 480);
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        PictureWriter.Write(picture, PictureFormats.Png, 1, first);
        PictureWriter.Write(await Asked.PictureAsync(real, "claim-c14", 640, 480), PictureFormats.Png, 1, second);

        Assert.Equal(picture.Hash, new DecodedPng(first.ToArray()).Text("DataHash"));
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Find_AnyKind_IsByNameWhateverTheCapitals()
    {
        Assert.All(PictureKinds.All, kind => Assert.Same(kind, PictureKinds.Find(kind.Name.ToUpperInvariant())));
        Assert.Null(PictureKinds.Find("pie"));
    }

    [Fact]
    public void All_Kinds_HaveNamesOfTheirOwnASentenceAndExamples()
    {
        Assert.Equal(PictureKinds.All.Count, PictureKinds.All.Select(kind => kind.Name).Distinct().Count());
        Assert.All(PictureKinds.All, kind => Assert.Matches("^[A-Z].*\\.$", kind.Summary));
        Assert.All(PictureKinds.All, kind => Assert.NotEmpty(kind.Examples));
    }
}
