using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class EveryPageTests(Browser browser)
{
    public static readonly string[] Addresses =
        ["/", "/compare", "/averages", "/why", "/time", "/trace", "/trace?number=318699", "/ledger", "/sources", "/api", "/nonsense", "/compare?series=x&series=y",
            "/compare?series=france+deaths&series=jhu:Italy:cases", "/averages?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27&days=7"];

    private static readonly string Audit = ReadAudit();

    public static MatrixTheoryData<string, int> AtWidths { get; } = new(Addresses, [360, 768, 1440]);

    public static TheoryData<string> Pages { get; } = [.. Addresses];

    [Theory]
    [MemberData(nameof(AtWidths))]
    public async Task Page_AtAWidth_CanBeReadAndWorkedByEveryone(string address, int widthPx)
    {
        await using var tab = await browser.OpenAsync(address, widthPx);

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Audit));
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnDarkPaper_CanBeReadAsWell(string address)
    {
        await using var tab = await browser.OpenAsync(address, scheme: ColorScheme.Dark);

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Audit));
        Assert.Equal("rgb(20, 22, 26)", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.DoesNotContain("rgb(255, 255, 255)", await tab.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('svg > g > rect:first-child, svg > rect')].map((e) => getComputedStyle(e).fill)"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutScript_ShowsTheSame(string address)
    {
        await using var tab = await browser.OpenAsync(address, scripts: false);
        await using var scripted = await browser.OpenAsync(address);

        Assert.Equal(await scripted.Page.Locator("h1").TextContentAsync(), await tab.Page.Locator("h1").TextContentAsync());
        Assert.Equal(await scripted.Page.Locator("tr").CountAsync(), await tab.Page.Locator("tr").CountAsync());
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, 0)]
    [InlineData(ReducedMotion.NoPreference, 0.12)]
    public async Task Page_ForAReaderOfStillPages_MovesNothing(ReducedMotion motion, double seconds)
    {
        await using var tab = await browser.OpenAsync("/compare", motion: motion);

        Assert.Equal(
            seconds,
            await tab.Page.EvaluateAsync<double>("() => Math.max(...[...document.querySelectorAll('body *')].map((e) => parseFloat(getComputedStyle(e).transitionDuration) || 0))"),
            3);
    }

    private static string ReadAudit()
    {
        using var stream = typeof(EveryPageTests).Assembly.GetManifestResourceStream("audit.js")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        return text[text.IndexOf("() =>", StringComparison.Ordinal)..];
    }
}
