using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Sources.Tests.Http;

public sealed class UpstreamOptionsValidatorTests
{
    [Theory]
    [InlineData("BaseAddress", "ftp://example.org/", "Sources:jhu:BaseAddress is a whole address that begins with http:// or https://, not 'ftp://example.org/'.")]
    [InlineData("BaseAddress", "data/", "Sources:jhu:BaseAddress is a whole address that begins with http:// or https://, not 'data/'.")]
    [InlineData("BaseAddress", "https://me:hidden@example.org/", "Sources:jhu:BaseAddress carries no user name or password, not 'https://example.org/' with one.")]
    [InlineData("BaseAddress", "https://example.org/?token=hidden", "Sources:jhu:BaseAddress has neither ? nor #, not 'https://example.org/?token=…'.")]
    [InlineData("AttemptTimeout", "00:00:00", "Sources:jhu:AttemptTimeout lies between 10 ms and a day, not 00:00:00.")]
    [InlineData("TotalTimeout", "00:00:30", "Sources:jhu:TotalTimeout is at least AttemptTimeout, 00:01:00, not 00:00:30.")]
    [InlineData("Retries", "-1", "Sources:jhu:Retries lies between 0 and 20, not -1.")]
    [InlineData("FailuresBeforePause", "1", "Sources:jhu:FailuresBeforePause lies between 2 and 1000, not 1.")]
    [InlineData("LargestBodyBytes", "12", "Sources:jhu:LargestBodyBytes lies between 1024 and 1073741824, not 12.")]
    [InlineData("RequestsPerMinute", "0", "Sources:jhu:RequestsPerMinute lies between 1 and 6000, not 0.")]
    public void Start_BadValue_IsRefusedInOneSentenceThatQuotesIt(string option, string value, string sentence)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Start(("Sources:jhu:" + option, value)));

        Assert.Equal([sentence], refused.Failures, StringComparer.Ordinal);
    }

    [Fact]
    public void Start_NoCacheFolder_IsRefused() =>
        Assert.Equal(["Sources:CacheFolder names a folder, not ''."], Assert.Throws<OptionsValidationException>(() => Start(("Sources:CacheFolder", " "))).Failures, StringComparer.Ordinal);

    [Fact]
    public void Start_NothingConfigured_AsksWhatIsStillServed()
    {
        var options = Start();

        Assert.Equal("https://raw.githubusercontent.com/CSSEGISandData/COVID-19/master/", options.Get("jhu").BaseAddress!.ToString(), StringComparer.Ordinal);
        Assert.Equal("https://api.ukhsa-dashboard.data.gov.uk/", options.Get("ukhsa").BaseAddress!.ToString(), StringComparer.Ordinal);
        Assert.Null(options.Get("ukdash").BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(300), options.Get("ukdash").AttemptTimeout);
    }

    private static IOptionsMonitor<UpstreamOptions> Start(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        using var host = new ServiceCollection().AddSources(configuration).BuildServiceProvider();

        // What a host does as it starts.
        host.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal(Source.All, host.GetServices<ISourcePuller>().Select(puller => puller.Source));
        return host.GetRequiredService<IOptionsMonitor<UpstreamOptions>>();
    }
}
