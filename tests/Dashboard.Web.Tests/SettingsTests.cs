using Dashboard.Web.Settings;

namespace Dashboard.Web.Tests;

/// <summary>What whoever starts the site may say of where it listens and how it is called.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("--urls=8080", "--urls: '8080' is no address such as http://*:8080; https is spoken by a proxy before the site.")]
    [InlineData("--urls=http://*:8080;https://*:8443", "--urls: 'https://*:8443' is no address such as http://*:8080; https is spoken by a proxy before the site.")]
    [InlineData("--urls=http://*:8080 --port=9000", "--port: --urls says already where to listen, and a port of the loopback would take its place; give one of the two.")]
    [InlineData("--hosts=", "--hosts: '' is no host's name such as covid.example.org; no scheme and no port belongs to it.")]
    [InlineData("--hosts=;", "--hosts: ';' is no host's name such as covid.example.org; no scheme and no port belongs to it.")]
    [InlineData("--hosts=localhost;https://covid.example.org", "--hosts: 'https://covid.example.org' is no host's name such as covid.example.org; no scheme and no port belongs to it.")]
    [InlineData("--hosts=covid.example.org:8080", "--hosts: 'covid.example.org:8080' is no host's name such as covid.example.org; no scheme and no port belongs to it.")]
    public void Settings_ThatCannotBeMeant_AreRefusedInOneLine(string given, string message) =>
        Assert.Equal(message, Assert.Throws<SettingsException>(() => Of(given)).Message);

    [Theory]
    [InlineData("localhost;127.0.0.1;[::1]")]
    [InlineData("covid.example.org; *.example.net")]
    [InlineData("*")]
    public void Hosts_AreTakenAsGiven(string hosts) => Assert.Equal(hosts, SiteSettings.Of(DashboardSite.NewBuilder(["--hosts", hosts]).Configuration).Hosts);

    [Theory]
    [InlineData("http://*:8080")]
    [InlineData("http://localhost:80;http://unix:/run/covid.sock")]
    public void Urls_LeaveThePortToThem(string urls) => Assert.Null(Of("--urls=" + urls).Port);

    private static SiteSettings Of(string given) => SiteSettings.Of(DashboardSite.NewBuilder(given.Split(' ')).Configuration);
}
