using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Pages;

namespace Dashboard.Web.Tests;

public sealed partial class HeaderTests(Site site)
{
    public static TheoryData<string> Pages { get; } = [.. SitePages.All.Select(page => page.Path)];

    public static TheoryData<string> Everything { get; } =
        [.. Pages.Select(row => row.Data), "/nonsense", "/api/v1/sources", "/api/v1/nonsense", "/openapi/v1.json", "/compare?series=nonsense"];

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Response_OfAnything_TellsBrowsersToBeStrict(string address)
    {
        using var answer = await site.GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfTheSite_HasNoScriptOrStyleInIt(string address)
    {
        var html = await site.TextAsync(address);

        Assert.DoesNotMatch(InlineStyle(), html);
        Assert.DoesNotMatch(InlineHandler(), html);
        Assert.All(Script().Matches(html), script => Assert.Matches("^<script src=\"/assets/site-[0-9a-f]+\\.js\" defer", script.Value));
    }

    [Fact]
    public async Task Picture_OpenedByItself_RunsNothing()
    {
        using var answer = await site.GetAsync("/api/v1/charts/compare.svg?series=ukdash:England:cases&series=jhu:France:cases&from=2021-12-21&to=2021-12-27");

        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Response_ByHttps_IsToBeAskedForByHttpsFromThenOn()
    {
        using var client = site.SecureClient;

        using var answer = await client.GetAsync(new Uri("/api", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Request_ForAnotherHost_IsRefused()
    {
        using var answer = await site.SendAsync(HttpMethod.Get, "/", ("Host", "elsewhere.example"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Assets_OfAPage_AreKeptForever()
    {
        var html = await site.TextAsync("/api");
        foreach (Match asset in Asset().Matches(html))
        {
            using var answer = await site.GetAsync(asset.Value);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", Assert.Single(answer.Headers.GetValues("Cache-Control")));
        }

        Assert.Equal(3, Asset().Count(html));
    }

    [GeneratedRegex("<style|\\sstyle=", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("<[^>]*\\son[a-z]+=", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex InlineHandler();

    [GeneratedRegex("<script[^>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Script();

    [GeneratedRegex("/assets/[a-z0-9-]+\\.(css|js|ttf)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Asset();
}
