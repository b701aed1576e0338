namespace Dashboard.Upstreams.Tests;

public sealed class ControlTests
{
    [Fact]
    public async Task At_Put_MovesTheMoment()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var moved = await wire.SendJsonAsync("PUT", "/control/at", """{"at":"2021-12-25T17:00:00Z"}""");

        Assert.Equal(204, moved.Status);
        Assert.Equal("""{"websiteTimestamp":"2021-12-25T16:00:00.0000000Z"}""", (await wire.GetAsync("/v1/timestamp")).Text);
        Assert.Equal("2021-12-25T17:00:00Z", (string)(await wire.GetAsync("/control")).Json["at"]!);
    }

    [Fact]
    public async Task Faults_Posted_AreListedUsedAndEnded()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        Assert.Equal(204, (await wire.SendJsonAsync("POST", "/control/faults", """{"fault":"status","code":429,"retry-after":"7","path":"/v1/","times":2}""")).Status);
        var first = await wire.GetAsync("/v1/timestamp");
        var listed = (await wire.GetAsync("/control")).Json["faults"]!.AsArray().Single()!;
        Assert.Equal((429, "7"), (first.Status, first["Retry-After"]));
        Assert.Equal(("/v1/", 1), ((string)listed["path"]!, (int)listed["left"]!));

        Assert.Equal(204, (await wire.SendAsync("DELETE", "/control/faults")).Status);
        Assert.Equal(200, (await wire.GetAsync("/v1/timestamp")).Status);
        Assert.Empty((await wire.GetAsync("/control")).Json["faults"]!.AsArray());
    }

    [Fact]
    public async Task Faults_AllThatAreListed_CanBePosted()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var known = (await wire.GetAsync("/control")).Json["known_faults"]!.AsArray().Select(fault => (string)fault!).ToList();

        Assert.Equal(23, known.Count);
        foreach (var fault in known)
        {
            var words = fault.Split(' ').Where(word => !word.StartsWith('[')).ToList();
            var needs = words.Skip(1).Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => Invariant($",\"{word.Split('=')[0]}\":\"{word.Split('=')[1]}\""));
            var posted = await wire.SendJsonAsync("POST", "/control/faults", Invariant($"{{\"fault\":\"{words[0]}\"{string.Concat(needs)}}}"));
            Assert.True(posted.Status == 204, fault);
        }

        Assert.Equal(23, (await wire.GetAsync("/control")).Json["faults"]!.AsArray().Count);
        Assert.Empty(wire.StandIn.Requests);
    }

    [Fact]
    public async Task Requests_OverHttp_AreThoseOfThePublishers()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        await wire.GetAsync("/v1/timestamp", ("If-None-Match", "\"x\""));

        var seen = (await wire.GetAsync("/control/requests")).Json.AsArray().Single()!;

        Assert.Equal(("/v1/timestamp", "\"x\""), ((string)seen["path"]!, (string)seen["headers"]!["If-None-Match"]!));
        Assert.Equal(204, (await wire.SendAsync("DELETE", "/control/requests")).Status);
        Assert.Empty((await wire.GetAsync("/control/requests")).Json.AsArray());
    }

    [Theory]
    [InlineData("POST", "/control/faults", """{"fault":"earthquake"}""", 400, "No such fault. Known are: status code=503")]
    [InlineData("POST", "/control/faults", """{"fault":"cut-short"}""", 400, "No such fault.")]
    [InlineData("POST", "/control/faults", """{"fault":"status","code":503,"times":"two"}""", 400, "'times' is a whole number")]
    [InlineData("POST", "/control/faults", """{"fault":"status","code":503,"path":""}""", 400, "'path' starts with a slash")]
    [InlineData("POST", "/control/faults", "[1]", 400, "The body is a JSON object.")]
    [InlineData("POST", "/control/faults", "{", 400, "The body is a JSON object.")]
    [InlineData("PUT", "/control/at", """{"at":"soon"}""", 400, "'at' is a day such as 2021-12-28")]
    [InlineData("GET", "/control/weather", "{}", 404, "The stand-in's control knows no GET '/control/weather'.")]
    public async Task Control_AskedWrongly_SaysWhatIsWrong(string method, string path, string body, int status, string reason)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var answer = await wire.SendJsonAsync(method, path, body);

        Assert.Equal(status, answer.Status);
        Assert.StartsWith(reason, answer.Text, StringComparison.Ordinal);
    }
}
