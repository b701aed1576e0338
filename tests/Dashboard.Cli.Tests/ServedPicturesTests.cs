using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Answers.Pictures;
using Dashboard.Web;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Builder;

namespace Dashboard.Cli.Tests;

/// <summary>The site and the command draw the same bytes, and the lines that pages tell give what the pages export.</summary>
public sealed partial class ServedPicturesTests : IAsyncLifetime
{
    private const string Week = "from=2021-12-21&to=2021-12-27";
    private readonly HttpClient _client = new();
    private readonly ScratchFolder _folder = new();
    private WebApplication _site = null!;

    /// <summary>A picture of each kind, as the command's words and as the address's fields.</summary>
    public static TheoryData<string, string, string> Pictures { get; } = new()
    {
        { "compare", "jhu:France:cases jhu:Italy:cases --from 2021-12-21 --to 2021-12-27 --missing zero --as-of 2021-12-28 --theme dark", "series=jhu:France:cases&series=jhu:Italy:cases&missing=zero&as_of=2021-12-28&theme=dark&" + Week },
        { "difference", "jhu:France:cases jhu:Italy:cases --from 2021-12-21 --to 2021-12-27", "series=jhu:France:cases&series=jhu:Italy:cases&" + Week },
        { "places", "jhu:France:cases jhu:Italy:cases --per 100000 --log --from 2021-12-01 --to 2021-12-27", "series=jhu:France:cases&series=jhu:Italy:cases&per=100000&log=true&from=2021-12-01&to=2021-12-27" },
        { "explain", "jhu:United_Kingdom:cases@~2021-12-28 --quoted 134022,132017,114646,.,.,.,98515 --measure average --from 2021-12-21 --to 2021-12-27", "series=jhu:United%20Kingdom:cases@~2021-12-28&quoted_a=134022,132017,114646,.,.,.,98515&measure=average&" + Week },
        { "averages", "jhu:United_Kingdom:cases@~2021-12-28 --quoted 108,124 --from 2021-12-21 --to 2021-12-27", "series=jhu:United%20Kingdom:cases@~2021-12-28&quoted=108,124&" + Week },
        { "calendar", "ukdash:Wales:cases ukdash:Scotland:cases --from 2021-12-21 --to 2021-12-27", "series=ukdash:Wales:cases&series=ukdash:Scotland:cases&" + Week },
        { "vintages", "ukdash:England:cases:specimen --day 2021-12-20", "series=ukdash:England:cases:specimen&day=2021-12-20" },
        { "heatmap", "ukdash:England:cases:specimen --as-of 2021-12-24", "series=ukdash:England:cases:specimen&as_of=2021-12-24" },
        { "nowcast", "ukdash:England:cases:specimen --as-of 2021-12-24", "series=ukdash:England:cases:specimen&as_of=2021-12-24" },
        { "claim", "c14 --missing zero", "figure=c14&missing=zero" },
        { "trace", "nearly 103,000 --said-on 2021-12-29 --hit 2", "number=nearly%20103,000&said_on=2021-12-29&hit=2" },
    };

    public static TheoryData<string> Pages { get; } =
    [
        "/compare",
        "/compare?series=jhu:France:cases&series=jhu:Italy:cases&from=2021-12-01&to=2021-12-31&as_of=2021-12-28&missing=zero&cite=c14",
        "/averages",
        "/averages?series=jhu:France:cases&series=ukdash:England:cases&days=7&align=centred&divisor=calendar&as_of=~2022-01-10&" + Week,
        "/why",
        "/time",
        "/time?series=ukdash:England:cases:specimen&as_of=2022-01-06&day=2022-01-01",
        "/trace?number=318699",
        "/trace?number=nearly%20103,000&said_on=2021-12-29&area=England",
    ];

    [Fact]
    public void Pictures_OfTheseTests_AreOfEveryKind() =>
        Assert.Equal(PictureKinds.All.Select(kind => kind.Name), Pictures.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Picture_OfTheSite_IsThatOfTheCommandToTheByte(string kind, string words, string fields)
    {
        foreach (var ending in new[] { "svg", "png" })
        {
            var file = _folder.PathOf("drawn." + ending);
            var run = await CommandRun.OfAsync(["chart", kind, .. words.Split(' ').Select(word => word.Replace('_', ' ')), "--size", "800x640", "-o", file]);

            Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
            Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), await ServedAsync(Invariant($"/api/v1/charts/{kind}.{ending}?{fields}&size=800x640")));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Lines_ThatAPageTells_GiveTheBytesOfItsExports(string page)
    {
        var html = System.Text.Encoding.UTF8.GetString(await ServedAsync(page));
        var exports = Export().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value)).Distinct().ToList();
        var lines = Line().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["line"].Value)).ToList();

        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var isPicture = line.StartsWith("dashboard chart ", StringComparison.Ordinal);
            var start = "/api/v1/" + (isPicture ? Invariant($"charts/{line.Split(' ')[2]}.png?") : string.Empty);
            var written = await WrittenAsync(line, isPicture);
            var served = await Task.WhenAll(exports
                .Where(export => export.StartsWith(start, StringComparison.Ordinal) && (isPicture ? !export.Contains("size=", StringComparison.Ordinal) && !export.Contains("theme=", StringComparison.Ordinal) : export.Contains(".csv", StringComparison.Ordinal) && !export.Contains("/charts/", StringComparison.Ordinal)))
                .Select(ServedAsync));

            Assert.True(served.Count(one => one.AsSpan().SequenceEqual(written)) == 1, line);
        }
    }

    public async ValueTask InitializeAsync()
    {
        _site = await DashboardSite.BuildAsync(new SiteSettings { Port = 0, RequestsPerSecond = 0 }, CancellationToken.None);
        await _site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _folder.Dispose();
        await _site.DisposeAsync();
    }

    /// <summary>What a line writes, run as a shell would.</summary>
    private async Task<byte[]> WrittenAsync(string line, bool isPicture)
    {
        var words = Word().Matches(line).Select(match => match.Value.Replace("'", string.Empty, StringComparison.Ordinal)).ToArray();
        Assert.Equal("dashboard", words[0]);
        if (!isPicture)
        {
            var run = await CommandRun.OfAsync([.. words[1..], "--csv"]);
            Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
            return System.Text.Encoding.UTF8.GetBytes(run.Answer);
        }

        var file = words[^1] = _folder.PathOf(words[^1]);
        var drawn = await CommandRun.OfAsync(words[1..]);
        Assert.Equal((ExitCode.Done, string.Empty), (drawn.Code, drawn.Messages));
        return await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
    }

    private Task<byte[]> ServedAsync(string address) => _client.GetByteArrayAsync(new Uri(_site.Urls.First() + address), TestContext.Current.CancellationToken);

    [GeneratedRegex("href=\"(?<to>/api/v1/[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Export();

    [GeneratedRegex("<code>(?<line>dashboard [^<]*)</code>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    /// <summary>A word of a line: without blanks, or within quotes.</summary>
    [GeneratedRegex("('[^']*'|[^ '])+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
