namespace Dashboard.Browser.Tests;

public sealed class KeyboardTests(Browser browser)
{
    [Fact]
    public async Task Tab_FromTheTop_OffersTheContentFirst()
    {
        await using var tab = await browser.OpenAsync("/");

        await tab.Page.Keyboard.PressAsync("Tab");
        var first = await tab.FocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(("skip", "main"), (first, await tab.FocusedAsync()));
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/time")]
    [InlineData("/ledger")]
    public async Task Tab_ThroughAPage_MeetsEverythingInOrderAndShowsWhere(string address)
    {
        await using var tab = await browser.OpenAsync(address);
        var expected = await tab.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex=\"0\"]')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > 0).map((e, i) => e.dataset.place = i).length");

        var last = -1;
        while (true)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            var (place, outline) = await WhereAsync(tab);
            if (place < 0)
            {
                break;
            }

            // A day's field has parts of its own, each met once.
            Assert.True(place == last + 1 || place == last, Invariant($"{place} after {last}"));
            Assert.NotEqual("none", outline);
            last = place;
        }

        Assert.Equal(expected - 1, last);
    }

    [Fact]
    public async Task Arrows_OnAPicture_ReadOutTheDays()
    {
        await using var tab = await browser.OpenAsync("/compare");
        await tab.Page.Locator(".canvas").FocusAsync();

        await tab.Page.Keyboard.PressAsync("ArrowRight");
        var first = await tab.Page.Locator(".readout").TextContentAsync();
        await tab.Page.Keyboard.PressAsync("End");
        var last = await tab.Page.Locator(".readout").TextContentAsync();

        Assert.StartsWith("Wed 1 Dec 2021 · ukdash count 48,374 · ukdash status reported", first, StringComparison.Ordinal);
        Assert.StartsWith("Sat 15 Jan 2022", last, StringComparison.Ordinal);
        Assert.Equal(1, await tab.Page.Locator(".wide .cursor-line").CountAsync());
        Assert.Equal("Sat 15 Jan 2022", await tab.Page.Locator("tr.here th").TextContentAsync());
    }

    [Fact]
    public async Task Pointer_OverAPicture_ReadsOutTheDayBelowIt()
    {
        await using var tab = await browser.OpenAsync("/compare");
        await tab.Page.Locator(".canvas").ScrollIntoViewIfNeededAsync();

        // The bar of 27 December 2021, the 27th of 46 days, in the picture's own terms.
        var point = await tab.Page.EvaluateAsync<float[]>("""
            () => {
              const svg = document.querySelector('.wide svg'), days = svg.querySelector('[id*="-days-"]');
              const rect = document.getElementById(/#([^)"]+)/.exec(days.getAttribute('clip-path'))[1]).querySelector('rect');
              const at = new DOMPoint(+rect.getAttribute('x') + +rect.getAttribute('width') * 26.5 / 46, +rect.getAttribute('y') + 50).matrixTransform(svg.getScreenCTM());
              return [at.x, at.y];
            }
            """);
        await tab.Page.Mouse.MoveAsync(point[0], point[1]);

        Assert.StartsWith("Mon 27 Dec 2021", await tab.Page.Locator(".readout").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slider_MovedByKey_AsksForThatRelease()
    {
        await using var tab = await browser.OpenAsync("/time");
        await tab.Page.Locator("#release").FocusAsync();

        await tab.Page.Keyboard.PressAsync("ArrowLeft");
        await tab.ArriveAsync("/time\\?.*as_of=2021-12-23");

        Assert.Contains("As known on 23 December 2021", await tab.Page.Locator(".steps").TextContentAsync(), StringComparison.Ordinal);
    }

    private static async Task<(int Place, string Outline)> WhereAsync(Tab tab)
    {
        var found = await tab.Page.EvaluateAsync<string[]>(
            "() => { const e = document.activeElement; return [e === document.body ? '-1' : e.dataset.place ?? '-1', getComputedStyle(e).outlineStyle]; }");
        return (int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture), found[1]);
    }
}
