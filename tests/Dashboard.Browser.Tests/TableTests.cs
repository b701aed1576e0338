namespace Dashboard.Browser.Tests;

public sealed class TableTests(Browser browser)
{
    [Theory]
    [InlineData("/compare?series=jhu:Portugal:cases&series=jhu:Portugal:deaths&from=2022-01-10&to=2022-02-20", "#numbers .scroll", "Tue 11 Jan 2022")]
    [InlineData("/time?series=ukdash:England:cases:specimen&as_of=2021-11-10", "[aria-label='The latest days by release']", "Mon 1 Nov 2021")]
    [InlineData("/sources?filter=korea", "[aria-label='Series held']", "jhu:Korea, North:deaths")]
    public async Task Table_OnAPhone_ScrollsByItselfAndKeepsItsDaysInSight(string address, string region, string heading)
    {
        await using var tab = await browser.OpenAsync(address, 360, scripts: false);
        var table = tab.Page.Locator(region);

        // By key alone, as a reader without a pointer would.
        await table.FocusAsync();
        for (var press = 0; press < 5; press++)
        {
            await tab.Page.Keyboard.PressAsync("ArrowRight");
        }

        await tab.Page.WaitForFunctionAsync("(region) => document.querySelector(region).scrollLeft > 0", region);
        var row = table.Locator("tbody tr").Nth(1);
        var head = (await row.Locator("th").BoundingBoxAsync())!;
        var within = (await table.BoundingBoxAsync())!;

        Assert.Equal(heading, await row.Locator("th").InnerTextAsync());
        Assert.InRange(head.X, within.X - 1, within.X + 1);
        Assert.InRange(head.Width, 40, within.Width / 2);
        Assert.Equal(360, await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Table_OnAWideScreen_ShowsEveryColumn()
    {
        await using var tab = await browser.OpenAsync("/compare?series=ukdash:Scotland:cases:publish&series=ukdash:Scotland:cases:specimen&from=2021-12-20&to=2022-01-10", 1280);

        Assert.True(await tab.Page.EvaluateAsync<bool>("() => { const e = document.querySelector('#numbers .scroll'); return e.scrollWidth <= e.clientWidth; }"));
    }
}
