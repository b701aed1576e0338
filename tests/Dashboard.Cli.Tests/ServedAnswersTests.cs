using System.Text;
using Dashboard.Web;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Builder;

namespace Dashboard.Cli.Tests;

/// <summary>The site and the command answer with the same bytes.</summary>
public sealed class ServedAnswersTests : IAsyncLifetime
{
    private const string Week = "from=2021-12-21&to=2021-12-27";
    private readonly HttpClient _client = new();
    private WebApplication _site = null!;

    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "series list france", "series.{0}?filter=france" },
        { "series show jhu:United_Kingdom:cases@~2021-12-28 --from 2021-12-21 --to 2021-12-27", "series/jhu:United%20Kingdom:cases.{0}?as_of=~2021-12-28&" + Week },
        { "average jhu:United_Kingdom:cases@~2021-12-28 ukdash:England:cases --from 2021-12-21 --to 2021-12-27", "averages.{0}?series=jhu:United%20Kingdom:cases@~2021-12-28&series=ukdash:England:cases&" + Week },
        { "average ukdash:Northern_Ireland:cases --days 7 --from 2021-12-28 --to 2021-12-29 --missing weekday", "averages.{0}?series=ukdash:Northern%20Ireland:cases&days=7&from=2021-12-28&to=2021-12-29&missing=weekday" },
        { "compare ukdash:United_Kingdom:cases jhu:United_Kingdom:cases --from 2021-12-21 --to 2021-12-27", "compare.{0}?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&" + Week },
        { "compare ukdash:United_Kingdom:cases jhu:United_Kingdom:cases --at 2021-12-27", "compare.{0}?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&at=2021-12-27" },
        { "explain jhu:United_Kingdom:cases@~2021-12-28 --quoted 134022,132017,114646,.,.,.,98515 --measure average --from 2021-12-21 --to 2021-12-27", "explain.{0}?series=jhu:United%20Kingdom:cases@~2021-12-28&quoted_a=134022,132017,114646,.,.,.,98515&measure=average&" + Week },
        { "vintages ukdash:England:cases:specimen --day 2021-12-20", "vintages.{0}?series=ukdash:England:cases:specimen&day=2021-12-20" },
        { "vintages ukdash:England:cases:specimen@2021-12-24", "vintages.{0}?series=ukdash:England:cases:specimen&as_of=2021-12-24" },
        { "trace 318,699 --said-on 2021-12-29", "trace.{0}?number=318,699&said_on=2021-12-29" },
        { "vintages ukdash:England:cases:specimen --score", "vintages.{0}?series=ukdash:England:cases:specimen&score=true" },
        { "trace 98551 --area England --metric cases --source ukdash --tolerance 0.5% --all", "trace.{0}?number=98551&area=England&metric=cases&source=ukdash&tolerance=0.5%25&all=true" },
        { "claims check", "claims.{0}" },
        { "gaps ukdash:Northern_Ireland:cases --from 2021-12-20 --to 2022-01-05", "gaps.{0}?series=ukdash:Northern%20Ireland:cases&from=2021-12-20&to=2022-01-05" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Answer_OfTheSite_IsThatOfTheCommandToTheByte(string line, string address)
    {
        foreach (var form in new[] { "csv", "json" })
        {
            var run = await CommandRun.OfAsync([.. line.Split(' ').Select(word => word.Replace('_', ' ')), "--" + form]);
            var served = await _client.GetByteArrayAsync(
                new Uri(_site.Urls.First() + "/api/v1/" + string.Format(System.Globalization.CultureInfo.InvariantCulture, address, form)), TestContext.Current.CancellationToken);

            Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
            Assert.Equal(run.Answer, Encoding.UTF8.GetString(served));
        }
    }

    [Fact]
    public async Task Sources_OfTheSite_AreThoseOfTheCommandToTheByte()
    {
        // Both tell the hours since a release: asked again where an hour ended between them.
        string? answer, served;
        var tries = 0;
        do
        {
            answer = (await CommandRun.OfAsync("sources", "--csv")).Answer;
            served = await _client.GetStringAsync(new Uri(_site.Urls.First() + "/api/v1/sources.csv"), TestContext.Current.CancellationToken);
        }
        while (answer != served && ++tries < 2);

        Assert.Equal(answer, served);
    }

    [Fact]
    public async Task Claims_OfAnOwnLedger_AreThoseOfTheCommandToTheByte()
    {
        using var folder = new ScratchFolder();
        var text = "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n"
            + "mine,1,2021-12-30,=332,332,exact,deaths,United Kingdom,2021-12-30,2021-12-30,UK government,\n";
        foreach (var form in new[] { "csv", "json" })
        {
            var run = await CommandRun.OfAsync("claims", "check", "--file", folder.Write("own.csv", text), "--" + form);
            using var sent = new StringContent(text, Encoding.UTF8, "text/csv");
            using var served = await _client.PostAsync(new Uri(Invariant($"{_site.Urls.First()}/api/v1/claims.{form}")), sent, TestContext.Current.CancellationToken);

            Assert.Equal(ExitCode.Done, run.Code);
            Assert.Equal(run.Answer, await served.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Serve_UntilItIsStopped_SaysWhereAndEndsWell()
    {
        using var stop = new CancellationTokenSource();
        await using var messages = new StringWriter { NewLine = "\n" };
        var terminal = new Terminals.Terminal(Stream.Null, messages, Terminals.TerminalTraits.Captured(CommandRun.WidthColumns));
        var run = new CommandLine(["serve", "--port", "0"], new Session(terminal, Session.WriteReport)).RunAsync(stop.Token);
        while (!messages.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
        {
            Assert.False(run.IsCompleted, messages.ToString());
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();

        Assert.Equal(ExitCode.Done, await run);
        Assert.Matches(@"^dashboard: open http://127\.0\.0\.1:\d+ in a browser; Ctrl\+C stops it\.\n$", messages.ToString());
    }

    [Fact]
    public async Task Serve_OnAPortThatIsTaken_FailsInOneLine()
    {
        var run = await CommandRun.OfAsync("serve", "--port", new Uri(_site.Urls.First()).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("address already in use", Assert.Single(run.Messages.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        _site = await DashboardSite.BuildAsync(new SiteSettings { Port = 0, RequestsPerSecond = 0 }, CancellationToken.None);
        await _site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }
}
