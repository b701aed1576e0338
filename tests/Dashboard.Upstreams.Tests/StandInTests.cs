using Dashboard.Upstreams.Faults;

namespace Dashboard.Upstreams.Tests;

public sealed class StandInTests
{
    [Fact]
    public async Task Path_OfNoPublisher_IsRefusedByName()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var answer = await wire.GetAsync("/generic/announcements");

        Assert.Equal((404, "text/plain; charset=utf-8", "The stand-in knows no '/generic/announcements'.\n"), (answer.Status, answer["Content-Type"], answer.Text));
    }

    [Fact]
    public async Task Method_ThatWrites_IsRefused()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var answer = await wire.SendAsync("POST", "/v2/data");

        Assert.Equal((405, "GET, HEAD"), (answer.Status, answer["Allow"]));
    }

    [Fact]
    public async Task Requests_Seen_AreKeptWithTheirHeaders()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        await wire.GetAsync("/v1/timestamp", ("If-None-Match", "\"x\""), ("User-Agent", "test"));
        await wire.GetAsync("/v2/data?areaType=nation");
        await wire.GetAsync("/v1/timestamp");

        var seen = wire.StandIn.RequestsOf("/v1/timestamp");

        Assert.Equal((3, 2), (wire.StandIn.Requests.Count, seen.Count));
        Assert.Equal(("GET", "\"x\"", "test"), (seen[0].Method, seen[0].Header("if-none-match"), seen[0].Header("User-Agent")));
        Assert.Null(seen[1].Header("If-None-Match"));
        Assert.True(seen[0].At <= seen[1].At);
        Assert.Equal("?areaType=nation", wire.StandIn.Requests[1].Query);

        wire.StandIn.ForgetRequests();
        Assert.Empty(wire.StandIn.Requests);
    }

    [Fact]
    public async Task Connections_Refused_AreAcceptedAgainAtTheSameAddress()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var address = wire.StandIn.BaseAddress;
        await wire.StandIn.RefuseConnectionsAsync(TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => wire.GetAsync("/v1/timestamp"));
        Assert.Equal(HttpRequestError.ConnectionError, refused.HttpRequestError);

        await wire.StandIn.AcceptConnectionsAsync(TestContext.Current.CancellationToken);
        Assert.Equal((200, address), ((await wire.GetAsync("/v1/timestamp")).Status, wire.StandIn.BaseAddress));
    }

    [Fact]
    public async Task Dispose_WhileABodyNeverEnds_EndsIt()
    {
        var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.EndlessBody());
        using var head = await wire.HeadOfAsync(Wire.UkhsaCases);

        await wire.StandIn.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        await using var body = await head.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));
        await wire.DisposeAsync();
    }

    [Fact]
    public async Task Addresses_OfThePublishers_LeadToTheirPaths()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        Assert.True(wire.StandIn.BaseAddress.IsLoopback);
        Assert.Equal(wire.StandIn.BaseAddress, wire.StandIn.UkDashboard);
        Assert.Equal(wire.StandIn.BaseAddress, wire.StandIn.Ukhsa);
        Assert.Equal("/CSSEGISandData/COVID-19/master/csse_covid_19_data/", wire.StandIn.JohnsHopkins.AbsolutePath);
    }
}
