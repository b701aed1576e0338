using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Dashboard.Core.Series;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Upstreams.Tests;

/// <summary>A stand-in with the project's snapshot and a client that follows, unpacks and forgives nothing.</summary>
internal sealed class Wire : IAsyncDisposable
{
    public const string JhuSeries = "/CSSEGISandData/COVID-19/master/csse_covid_19_data/csse_covid_19_time_series/time_series_covid19_confirmed_global.csv";
    public const string JhuReports = "/CSSEGISandData/COVID-19/master/csse_covid_19_data/csse_covid_19_daily_reports/";
    public const string UkhsaCases =
        "/themes/infectious_disease/sub_themes/respiratory/topics/COVID-19/geography_types/Nation/geographies/England/metrics/COVID-19_cases_casesByDay";

    private static readonly SnapshotStore Store = SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data"));

    private readonly HttpClient _client;

    private Wire(StandIn standIn)
    {
        StandIn = standIn;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.None })
        {
            BaseAddress = standIn.BaseAddress,
            Timeout = TimeSpan.FromSeconds(30),
        };
    }

    public StandIn StandIn { get; }

    public static async Task<Wire> AsOfAsync(string moment, int pageRows = 2500)
    {
        Assert.True(AsOf.TryParse(moment, out var at));
        var options = new StandInOptions { At = at.Instant, UkPageRows = pageRows };
        return new(await StandIn.StartAsync(Store, options, TestContext.Current.CancellationToken));
    }

    /// <summary>The first interface's answer: its filter and structure are written as for a reader, not as for a wire.</summary>
    public Task<Answered> V1Async(string filters, string structure, string more = "", string method = "GET") =>
        SendAsync(method, "/v1/data?filters=" + Uri.EscapeDataString(filters) + "&structure=" + Uri.EscapeDataString(structure) + more);

    public Task<Answered> GetAsync(string target, params ReadOnlySpan<(string Name, string Value)> headers) => SendAsync("GET", target, headers);

    public Task<Answered> SendAsync(string method, string target, params ReadOnlySpan<(string Name, string Value)> headers) =>
        SendAsync(method, target, body: null, headers.ToImmutableArray());

    public Task<Answered> SendJsonAsync(string method, string target, string json) => SendAsync(method, target, json, []);

    /// <summary>The head of an answer, its body still to be read.</summary>
    public Task<HttpResponseMessage> HeadOfAsync(string target) =>
        _client.GetAsync(new Uri(target, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    /// <summary>The file that a request of the second interface leads to.</summary>
    public async Task<Answered> FollowAsync(string target)
    {
        var found = await GetAsync(target);
        Assert.Equal(303, found.Status);
        return await GetAsync(new Uri(found["Location"]!).AbsolutePath);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await StandIn.DisposeAsync();
    }

    private async Task<Answered> SendAsync(string method, string target, string? body, ImmutableArray<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), target);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var sent = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToImmutableDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, sent, bytes, sent.GetValueOrDefault("Content-Encoding") == "gzip" ? Unpack(bytes) : Encoding.UTF8.GetString(bytes));
    }

    private static string Unpack(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return "(not gzip)";
        }
    }
}
