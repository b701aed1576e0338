using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Pages;

namespace Dashboard.Web.Tests;

public sealed partial class PageTests(Site site)
{
    [Theory]
    [InlineData("/", "68,457", "108,124", "39,667.1 a day between them", "missing days &#x2B;51,998.4")]
    [InlineData("/compare", "Wed 1 Dec 2021", "48,374", "reported", "dashboard chart compare &#x27;ukdash:United Kingdom:cases:publish&#x27;")]
    [InlineData("/averages", "151,374.0", "108,124.3", "78,762.3", "318,699", "catch-up")]
    [InlineData("/why", "68,457.1", "108,124.3", "&#x2B;51,998.4", "−15,506.6", "--quoted-a 134022,132017,114646,.,.,.,98515")]
    [InlineData("/time", "As known on 24 December 2021", "What became of 20 December 2021", "The reporting triangle")]
    [InlineData("/trace?number=318699", "318699 appears", "318,699 reported on 27 December 2021 for the 3 days", "values were compared")]
    [InlineData("/trace?number=318699", "id=\"hit-1\"", "A card to share", "/api/v1/charts/trace.png?hit=1&amp;number=318699", "dashboard chart trace 318699 -o card.png", "dashboard chart trace 318699 --hit 2 -o card.png")]
    [InlineData("/ledger", "A card to share", "/api/v1/charts/claim.svg?figure=c14", "dashboard chart claim c14 -o card.png")]
    [InlineData("/averages?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27&days=7", "108,124.3 to 151,374.0", "756,870 &#xF7; 7", "318,699", "catch-up", "no report", "as later served", "10 Mar 2023")]
    [InlineData("/averages?series=jhu:United%20Kingdom:cases@~2021-12-28&on=2021-12-27&days=7", "<details open", "What was added for 27 December 2021", "name=\"on\" type=\"date\" value=\"2021-12-27\"")]
    [InlineData("/averages", "<th scope=\"col\">release</th>", "28 Dec 2021 04:21 UTC", "filled by policy")]
    [InlineData("/trace?number=77777777", "appears nowhere in what is held", "values were compared")]
    [InlineData("/ledger", "c22", "108,124", "exact in an earlier release", "32 figures")]
    [InlineData("/sources", "Open Government Licence v3.0", "CC BY 4.0", "jhu:United Kingdom:cases", "The publishers&#x2019; calendar")]
    [InlineData("/api", "GET /api/v1/averages", "as_of", "/openapi/v1.json")]
    public async Task Page_OfTheSite_ShowsTheFigures(string address, params string[] texts)
    {
        var html = (await site.TextAsync(address)).Replace("&#xA0;", " ", StringComparison.Ordinal).Replace("<wbr>", string.Empty, StringComparison.Ordinal);

        Assert.All(texts, text => Assert.Contains(text.Replace("&#x2019;", "&#x27;", StringComparison.Ordinal), html, StringComparison.Ordinal));
        Assert.Single(H1().Matches(html));
    }

    [Theory]
    [InlineData("/compare?series=jhu:Frnace:cases&series=jhu:Italy:cases", 404, "The nearest are jhu:France:cases", "value=\"jhu:Frnace:cases\"")]
    [InlineData("/compare?series=ukdash:England:cases&series=jhu:Italy:cases&from=2021-13-01", 400, "a year has months 01 to 12", "aria-invalid=\"true\"")]
    [InlineData("/averages?series=x", 400, "has 1 part between colons", "aria-invalid=\"true\"")]
    [InlineData("/why?series=jhu:France:cases", 400, "two series are compared, not 1", "role=\"alert\"")]
    [InlineData("/time?series=jhu:France:cases&as_of=noon", 400, "is no moment", "role=\"alert\"")]
    [InlineData("/trace?number=many", 400, "is no number", "value=\"many\"")]
    [InlineData("/sources?filter=atlantis", 200, "No series held has this in its name", "value=\"atlantis\"")]
    [InlineData("/nonsense", 404, "There is nothing at this address", "<h1>")]
    public async Task Page_AskedAmiss_SaysWhatWouldBeRightAndKeepsTheForm(string address, int status, params string[] texts)
    {
        using var answer = await site.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.All(texts, text => Assert.Contains(text, html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/compare?series=france+deaths&series=jhu:Italy:cases", "Which is meant?", "deaths in France", "/compare?series=jhu%3AFrance%3Adeaths&amp;series=jhu%3AItaly%3Acases")]
    [InlineData("/averages?series=dashboard+england+specimen", "/averages?series=ukdash%3AEngland%3Acases%3Aspecimen")]
    [InlineData("/time?series=Northern+cases@2021-12-24", "cases in Northern Ireland")]
    public async Task Page_AskedInWords_OffersTheSeriesThatHaveThem(string address, params string[] texts)
    {
        using var answer = await site.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.All(texts, text => Assert.Contains(text, html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/compare?series=jhu:Portugall:cases&series=portugal+deaths", "f-series-1")]
    [InlineData("/compare?series=jhu:Portugall:cases&series=jhu:Spain:cases", "f-series-0")]
    [InlineData("/compare?series=jhu:Spain:cases&series=jhu:Spain%2BPortugall:cases", "f-series-1")]
    [InlineData("/why?series=jhu:Spain:cases&series=spain&from=2022-01-10&to=2022-01-16", "f-series-1")]
    [InlineData("/why?series=jhu:Spain:cases&from=2022-01-10&to=2022-01-16", "f-series-1")]
    [InlineData("/averages?series=spain&series=jhu:Spain:cases", "f-series-0")]
    [InlineData("/averages?series=jhu:Spain:cases&series=jhu:Spane:cases&from=2022-01-10&to=2022-01-16", "f-series-1")]
    [InlineData("/time?series=jhu:Spain%2BPortugal:cases", "f-series-0")]
    [InlineData("/why?series=jhu:Spain:cases&quoted_a=1,2&from=2022-01-10&to=2022-01-16", "f-quoted_a-0")]
    public async Task Form_WithOneSeriesAmiss_MarksThatOneAndSaysWhyThere(string address, string id)
    {
        using var answer = await site.GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var marked = Assert.Single(Invalid().Matches(html));
        Assert.Equal((id, "problem"), (marked.Groups["id"].Value, marked.Groups["by"].Value));
        Assert.Contains("role=\"alert\" id=\"problem\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AskedForAMisspeltPlace_OffersTheNearest()
    {
        using var answer = await site.GetAsync("/compare?series=jhu:Spain:cases&series=portugall");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("/compare?series=jhu%3ASpain%3Acases&amp;series=jhu%3APortugal%3Adeaths", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "21 to 27&#xA0;December&#xA0;2021")]
    [InlineData("/ledger", "0.7&#xA0;% above the figure")]
    [InlineData("/averages", "Tue&#xA0;21&#xA0;Dec&#xA0;2021 to Mon&#xA0;27&#xA0;Dec&#xA0;2021")]
    [InlineData("/trace?number=318699", "318,699 reported on&#xA0;27&#xA0;December&#xA0;2021 for the 3&#xA0;days")]
    public async Task Sentence_OnAPage_KeepsDatesAndNumbersWithTheirUnitsOnOneLine(string address, string text) =>
        Assert.Contains(text, await site.TextAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("averages.csv?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27")]
    [InlineData("claims.csv")]
    [InlineData("trace.json?number=318699")]
    [InlineData("charts/vintages.json?series=ukdash:England:cases:specimen&day=2021-12-20")]
    public async Task Text_ToBeCopied_HasPlainSpacesOnly(string address) =>
        Assert.DoesNotContain('\u00A0', await site.TextAsync("/api/v1/" + address));

    [Fact]
    public async Task Time_WithoutADay_NamesTheDayItShowsInItsCommand()
    {
        var html = await site.TextAsync("/time?series=jhu:Spain:cases");

        Assert.Contains("What became of 6&#xA0;March&#xA0;2023", html, StringComparison.Ordinal);
        Assert.Contains("dashboard vintages jhu:Spain:cases --day 2023-03-06", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_ByItself_IsLessThanAHundredKilobytesOnTheWay()
    {
        using var answer = await site.SendAsync(HttpMethod.Get, "/compare", ("Accept-Encoding", "gzip"));

        Assert.InRange(answer.Content.Headers.ContentLength!.Value, 10_000, 60_000);
    }

    [Fact]
    public async Task Days_BeyondAMonth_AreOpenedOnAPageOfTheirOwn()
    {
        var html = await site.TextAsync("/averages?series=jhu:France:cases&from=2021-11-01&to=2021-12-31&days=7&missing=zero");

        Assert.Equal(31, html.Split("What was added for").Length - 1);
        Assert.Contains("/averages?days=7&amp;missing=zero&amp;on=2021-12-31&amp;series=jhu%3AFrance%3Acases", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AskedWithMarkup_ShowsItAsText()
    {
        using var answer = await site.GetAsync("/compare?series=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&series=jhu:Italy:cases");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_OfEveryPage_LeadSomewhere()
    {
        var followed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in SitePages.All.Select(page => page.Path).Append("/trace?number=318699"))
        {
            foreach (Match link in Link().Matches(await site.TextAsync(page)))
            {
                var address = WebUtility.HtmlDecode(link.Groups["to"].Value).Split('#')[0];
                if (followed.Add(address))
                {
                    using var answer = await site.GetAsync(address);
                    Assert.True(answer.StatusCode == HttpStatusCode.OK, Invariant($"{page} links to {address}: {(int)answer.StatusCode}"));
                }
            }
        }

        // Nine pages, an example of each question, exports, pictures.
        Assert.InRange(followed.Count, 40, 250);
    }

    [Fact]
    public async Task Document_OfTheInterface_DescribesEveryQuestionAndPicture()
    {
        using var document = System.Text.Json.JsonDocument.Parse(await site.TextAsync("/openapi/v1.json"));
        var paths = document.RootElement.GetProperty("paths");

        var averages = paths.GetProperty("/api/v1/averages").GetProperty("get");
        Assert.Equal(
            ["series", "from", "to", "on", "days", "align", "missing", "divisor", "as_of"],
            averages.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.True(averages.GetProperty("responses").TryGetProperty("429", out _));
        Assert.True(paths.TryGetProperty("/api/v1/series/{selector}", out _));
        Assert.True(paths.TryGetProperty("/api/v1/charts/compare.svg", out _));
        Assert.Equal(
            ["text/csv", "multipart/form-data"],
            paths.GetProperty("/api/v1/claims").GetProperty("post").GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(type => type.Name));
        Assert.All(Asking.Questions.All, question => Assert.True(paths.TryGetProperty("/api/v1/" + question.Name, out _), question.Name));
    }

    [GeneratedRegex("<(input|select) id=\"(?<id>[^\"]*)\"[^>]*aria-invalid=\"true\" aria-describedby=\"(?<by>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Invalid();

    [GeneratedRegex("<h1[ >]", RegexOptions.NonBacktracking)]
    private static partial Regex H1();

    [GeneratedRegex("<a [^>]*href=\"(?<to>/[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
