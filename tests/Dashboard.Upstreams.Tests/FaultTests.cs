using System.Text;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Upstreams.Tests;

/// <summary>Faults in place of an answer and of its sending, as a client meets them on the wire.</summary>
public sealed class FaultTests
{
    private const string Nations = "/v2/data?areaType=nation&metric=newCasesByPublishDate&format=csv";
    private const string Cases = """{"date":"date","cases":"newCasesByPublishDate"}""";
    private const string Overview = "areaType=overview";

    [Theory]
    [InlineData(204)]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Status_ForTheNextTwo_IsAnsweredTwice(int code)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Status(code), "/v2/data", times: 2);

        int[] met = [(await wire.GetAsync(Nations)).Status, (await wire.GetAsync("/v1/timestamp")).Status, (await wire.GetAsync(Nations)).Status, (await wire.GetAsync(Nations)).Status];

        Assert.Equal([code, 200, code, 303], met);
    }

    [Fact]
    public async Task Status_WithRetryAfter_SaysItInSecondsOrAsADate()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Status(429, Duration.FromMinutes(2)), times: 1);
        var seconds = await wire.GetAsync(Nations);
        wire.StandIn.Misbehave(Fault.Status(503, Instant.FromUtc(2021, 12, 29, 17, 5)), times: 1);
        var date = await wire.GetAsync(Nations);

        Assert.Equal((429, "120"), (seconds.Status, seconds["Retry-After"]));
        Assert.Equal((503, "Wed, 29 Dec 2021 17:05:00 GMT"), (date.Status, date["Retry-After"]));
    }

    [Fact]
    public async Task Status_WithABody_SendsIt()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Status(500, "database is down"));

        Assert.Equal("database is down", (await wire.GetAsync(Nations)).Text);
    }

    [Fact]
    public async Task Fault_UntilToldOtherwise_LastsUntilThen()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        using (wire.StandIn.Misbehave(Fault.Status(500)))
        {
            Assert.Equal(500, (await wire.GetAsync(Nations)).Status);
            Assert.Equal(500, (await wire.GetAsync(Nations)).Status);
            Assert.Equal(500, (await wire.GetAsync(Wire.UkhsaCases)).Status);
        }

        Assert.Equal(303, (await wire.GetAsync(Nations)).Status);
    }

    [Fact]
    public async Task Html_InPlaceOfData_ComesWithStatus200()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Html());

        var answer = await wire.V1Async(Overview, Cases);

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer["Content-Type"]));
        Assert.StartsWith("<!DOCTYPE html>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_InPlaceOfData_HasNoBody()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Empty());

        var answer = await wire.GetAsync(Wire.JhuSeries);

        Assert.Equal((200, 0), (answer.Status, answer.Bytes.Length));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CutShort_Body_AnnouncesMoreThanItSends(bool reset)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");
        wire.StandIn.Misbehave(reset ? Fault.Reset(1000) : Fault.CutShort(1000));

        using var head = await wire.HeadOfAsync(Wire.JhuSeries);
        await using var body = await head.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var received = new MemoryStream();
        var broken = await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(received, TestContext.Current.CancellationToken));

        Assert.True(head.Content.Headers.ContentLength > 1_000_000);
        Assert.Equal(1000, received.Length);
        Assert.Equal(reset, broken.InnerException is System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.ConnectionReset });
    }

    [Fact]
    public async Task HangUp_BeforeAnAnswer_BreaksTheConnection()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.HangUp(), times: 1);

        await Assert.ThrowsAsync<HttpRequestException>(() => wire.GetAsync(Nations));
        Assert.Equal(303, (await wire.GetAsync(Nations)).Status);
    }

    [Fact]
    public async Task RowFault_UponAnAnswerWithoutRows_SaysThatItFailed()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.DateTwice());

        var answer = await wire.GetAsync("/v1/timestamp");

        Assert.Equal(500, answer.Status);
        Assert.StartsWith("The stand-in failed: ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndlessBody_Read_GoesOnBeyondTheWholeAnswer()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var whole = (await wire.GetAsync(Wire.UkhsaCases)).Bytes.Length;
        wire.StandIn.Misbehave(Fault.EndlessBody());

        using var head = await wire.HeadOfAsync(Wire.UkhsaCases);
        await using var body = await head.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await body.ReadExactlyAsync(new byte[whole * 1000], TestContext.Current.CancellationToken);

        Assert.Null(head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task GiganticBody_Announced_IsAsLongAsThat()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.GiganticBody(5_000_000_000), times: 1);
        wire.StandIn.Misbehave(Fault.GiganticBody(100_001));

        using (var head = await wire.HeadOfAsync(Wire.UkhsaCases))
        {
            Assert.Equal(5_000_000_000, head.Content.Headers.ContentLength);
        }

        Assert.Equal(100_001, (await wire.GetAsync(Wire.UkhsaCases)).Bytes.Length);
    }

    [Fact]
    public async Task ExplodingGzip_Unpacked_IsFarLongerThanSent()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.ExplodingGzip(10_000_000));

        var answer = await wire.GetAsync(Wire.UkhsaCases);

        Assert.Equal(10_000_000, answer.Text.Length);
        Assert.InRange(answer.Bytes.Length, 1, 200_000);
    }

    [Fact]
    public async Task LyingGzip_Unpacked_IsNone()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.LyingGzip());

        var answer = await wire.V1Async(Overview, Cases);

        Assert.Equal(("gzip", "(not gzip)"), (answer["Content-Encoding"], answer.Text));
        Assert.StartsWith("{\"length\":", Encoding.UTF8.GetString(answer.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_Answer_ComesNoSooner()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Slow(Duration.FromMilliseconds(300)), times: 1);
        var started = TimeProvider.System.GetTimestamp();

        var answer = await wire.GetAsync(Nations);

        Assert.Equal(303, answer.Status);
        Assert.True(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds >= 290);
    }

    [Fact]
    public async Task Trickle_Body_IsWholeInTheEnd()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var whole = await wire.GetAsync("/v1/timestamp");
        wire.StandIn.Misbehave(Fault.Trickle(Duration.FromMilliseconds(50)));
        var started = TimeProvider.System.GetTimestamp();

        var answer = await wire.GetAsync("/v1/timestamp");

        Assert.Equal(whole.Text, answer.Text);

        // Three pieces or more: two pauses at least lie between the first and the last, give or take a clock's tick.
        Assert.True(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds >= 90);
    }
}
