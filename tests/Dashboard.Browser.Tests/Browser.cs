using Dashboard.Web;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>The site on a port of its own, and Debian's chromium to look at it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    // A machine that does much else besides is slow to draw; a page that never comes is still found out.
    private const int PatienceMs = 60_000;

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync",
    ];

    private WebApplication _site = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task<Tab> OpenAsync(string address, int widthPx = 1440, ColorScheme scheme = ColorScheme.Light, bool scripts = true, ReducedMotion motion = ReducedMotion.Reduce)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _site.Urls.First(),
            ViewportSize = new ViewportSize { Width = widthPx, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            ReducedMotion = motion,
        });
        context.SetDefaultTimeout(PatienceMs);
        var tab = new Tab(context, await context.NewPageAsync());
        await tab.GoAsync(address);
        return tab;
    }

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists(Chromium), "Debian's package chromium is not installed.");
        _site = await DashboardSite.BuildAsync(new SiteSettings { Port = 0, RequestsPerSecond = 0 }, CancellationToken.None);
        await _site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
