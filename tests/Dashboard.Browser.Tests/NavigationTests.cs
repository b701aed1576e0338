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
        await tab.Page.WaitForURLAsync("**/ledger");
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
        await tab.Page.WaitForURLAsync("**/compare?*jhu%3AFrance%3Acases*");

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
    public async Task Names_OfSeries_AreOfferedOnceAskedFor()
    {
        await using var tab = await browser.OpenAsync("/compare");
        Assert.Equal(0, await tab.Page.Locator("#held option").CountAsync());

        await tab.Page.GetByLabel("First series").FocusAsync();

        await Assertions.Expect(tab.Page.Locator("#held option")).ToHaveCountAsync(604);
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
