using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class NavigationTests(Browser browser)
{
    [Fact]
    public async Task Link_WithScript_PutsThePageInPlace()
    {
        await using var tab = await browser.OpenAsync("/");
        await tab.Page.EvaluateAsync("() => { window.stayed = true; }");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Ledger", Exact = true }).ClickAsync();
        await tab.ArriveAsync("/ledger$");
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Figures quoted, and whether they hold");

        Assert.True(await tab.Page.EvaluateAsync<bool>("() => window.stayed === true"));
        Assert.Equal("Ledger", await tab.Page.Locator("nav a[aria-current]").TextContentAsync());
        Assert.StartsWith("Figures quoted", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("main", await tab.FocusedAsync());

        await tab.Page.GoBackAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Two sources, one week, two averages");
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_SentByEnter_AsksAtAnAddressThatHoldsTheQuestion(bool scripts)
    {
        await using var tab = await browser.OpenAsync("/compare", scripts: scripts);
        var second = tab.Page.GetByLabel("Second series");

        await second.FillAsync("jhu:France:cases");
        await second.PressAsync("Enter");
        await tab.ArriveAsync("/compare\\?.*jhu%3AFrance%3Acases");

        await Assertions.Expect(tab.Page.Locator("figure svg title").First).ToContainTextAsync("Johns Hopkins");
        Assert.Contains("from=2021-12-01", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal("jhu:France:cases", await tab.Page.GetByLabel("Second series").InputValueAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Number_TypedAtTheStart_IsTraced(bool scripts)
    {
        await using var tab = await browser.OpenAsync("/", 360, scripts: scripts);

        await tab.Page.GetByLabel("The number, as it was written").FillAsync("318,699");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Find where it comes from" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#found")).ToHaveTextAsync("318,699 appears", new() { Timeout = 20_000 });
        Assert.EndsWith("/trace?number=318%2C699", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_OfSeries_AreOfferedByWordsAndChosenByKeyAlone()
    {
        await using var tab = await browser.OpenAsync("/compare");
        var second = tab.Page.GetByLabel("Second series");
        var offered = tab.Page.Locator("#f-series-1-offered li");

        await second.FillAsync("hopkins france dea");
        await Assertions.Expect(offered.First).ToContainTextAsync("France deaths · Johns Hopkins");
        await second.PressAsync("ArrowDown");
        await Assertions.Expect(second).ToHaveAttributeAsync("aria-activedescendant", "f-series-1-offered-0");
        await second.PressAsync("Enter");

        Assert.Equal("jhu:France:deaths", await second.InputValueAsync());
        await Assertions.Expect(second).ToHaveAttributeAsync("aria-expanded", "false");
        await second.PressAsync("Enter");
        await tab.ArriveAsync("/compare\\?.*jhu%3AFrance%3Adeaths");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Names_OfSeries_KeepTheMomentThatWasTypedAndCloseOnEscape()
    {
        await using var tab = await browser.OpenAsync("/averages", 360);
        var first = tab.Page.GetByLabel("Series", new() { Exact = true }).First;
        var offered = tab.Page.Locator("#f-series-0-offered");

        await first.FillAsync("wales publish@2021-12-28");
        await Assertions.Expect(offered).ToBeVisibleAsync();
        await first.PressAsync("Escape");
        await Assertions.Expect(offered).ToBeHiddenAsync();
        await first.PressAsync("End");
        await first.PressSequentiallyAsync("T");
        await offered.Locator("li").First.ClickAsync();

        Assert.Equal("ukdash:Wales:cases:publish@2021-12-28T", await first.InputValueAsync());
    }

    [Fact]
    public async Task Names_OfSeries_StandInThePageWithoutScript()
    {
        await using var tab = await browser.OpenAsync("/compare", scripts: false);
        Assert.Equal(604, await tab.Page.Locator("#held option").CountAsync());

        await tab.Page.GetByLabel("Second series").FillAsync("deaths france hopkins");
        await tab.Page.GetByLabel("Second series").PressAsync("Enter");
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Johns Hopkins: deaths in France, by snapshot day" }).ClickAsync();

        await Assertions.Expect(tab.Page.GetByLabel("Second series")).ToHaveValueAsync("jhu:France:deaths");
    }

    [Fact]
    public async Task Card_OfAnAnswer_IsFetchedWhenItIsOpened()
    {
        await using var tab = await browser.OpenAsync("/trace?number=318699");
        var cards = tab.Page.Locator(".share");
        await Assertions.Expect(cards.First.Locator("img")).ToHaveJSPropertyAsync("naturalWidth", 1600);
        Assert.Equal(1, await tab.Page.Locator("img").CountAsync());

        await cards.Nth(1).Locator("summary").ClickAsync();

        await Assertions.Expect(cards.Nth(1).Locator("img")).ToHaveJSPropertyAsync("naturalWidth", 1600, new() { Timeout = 20_000 });
        Assert.Equal(tab.Page.Url.Split("/trace")[0] + "/api/v1/charts/trace.png?hit=1&number=318699", await cards.First.Locator("a.address").TextContentAsync());
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Cards_WithoutScript_AreFetchedOnlyByWhoeverAsks()
    {
        await using var tab = await browser.OpenAsync("/ledger", scripts: false);
        Assert.Equal(0, await tab.Page.Locator("img").CountAsync());

        await tab.Page.Locator("#c14 .share summary").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#c14 a.address")).ToHaveTextAsync("/api/v1/charts/claim.png?figure=c14");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Inputs_OfADaysAverage_OpenByKey(bool scripts)
    {
        await using var tab = await browser.OpenAsync("/averages?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27&days=7", scripts: scripts);
        var day = tab.Page.Locator(".days summary").Last;
        Assert.False(await tab.Page.GetByText("756,870 ÷ 7").First.IsVisibleAsync());

        await day.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.GetByText("756,870 ÷ 7").First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("details[open] th[scope=col]")).ToHaveCountAsync(3 + 7);
    }

    [Theory]
    [InlineData("PNG", "compare.png")]
    [InlineData("SVG", "compare.svg")]
    [InlineData("CSV", "compare.csv")]
    [InlineData("JSON", "compare.json")]
    public async Task Export_OfThePicture_IsKeptAsAFile(string name, string file)
    {
        await using var tab = await browser.OpenAsync("/compare");

        var kept = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Locator("figure .exports").GetByText(name, new() { Exact = true }).ClickAsync());

        Assert.Equal(file, kept.SuggestedFilename);
        Assert.Null(await kept.FailureAsync());
    }

    [Fact]
    public async Task Ledger_OfAReader_IsCheckedWithoutScript()
    {
        await using var tab = await browser.OpenAsync("/ledger", scripts: false);
        var text = "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n"
            + "m01,1,2021-12-28,\"90,629\",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,UK dashboard,\n";

        await tab.Page.Locator("#ledger-file").SetInputFilesAsync(new FilePayload { Name = "mine.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".lead")).ToContainTextAsync("1 figures of mine.csv");
    }

    [Fact]
    public async Task Page_ThatIsPrinted_LeavesTheWorkingPartsOut()
    {
        await using var tab = await browser.OpenAsync("/compare");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await tab.Page.Locator("nav").IsVisibleAsync());
        Assert.False(await tab.Page.Locator("form").IsVisibleAsync());
        Assert.True(await tab.Page.Locator("figure").First.IsVisibleAsync());
    }
}
