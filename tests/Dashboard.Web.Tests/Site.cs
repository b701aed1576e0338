using System.Net;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dashboard.Web.Tests;

/// <summary>The site as it is started, without a socket.</summary>
public sealed class Site : IDisposable
{
    private readonly WebApplicationFactory<SiteSettings> _factory;

    public Site()
        : this(requestsPerSecond: 0)
    {
    }

    internal Site(int requestsPerSecond)
    {
        _factory = new WebApplicationFactory<SiteSettings>().WithWebHostBuilder(host => host.UseSetting("rate", Invariant($"{requestsPerSecond}")));
        Client = _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public HttpClient Client { get; }

    /// <summary>A client that comes by https.</summary>
    public HttpClient SecureClient => _factory.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost") });

    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<string> TextAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
    }
}
