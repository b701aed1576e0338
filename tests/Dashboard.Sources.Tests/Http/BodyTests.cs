using System.Text;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Tests.JohnsHopkins;

namespace Dashboard.Sources.Tests.Http;

/// <summary>Bodies that are cut short, endless, packed wrongly or something else, over a real connection.</summary>
public sealed class BodyTests : IAsyncLifetime
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(WideTableTests.Good);

    private readonly PullBench _bench = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task PullAsync_BodyCutShort_IsAskedAgain()
    {
        var answer = await AskAsync(Reply.Text(WideTableTests.Good) with { CutBytes = 20 }, Reply.Text(WideTableTests.Good));

        Assert.Equal((PullOutcome.Data, 3), (answer.Outcome, answer.Rows));
    }

    [Fact]
    public async Task PullAsync_BodyAlwaysCutShort_IsNoAnswerAndLeavesNothing()
    {
        var answer = await AskAsync(Reply.Text(WideTableTests.Good) with { CutBytes = 20 });

        Assert.Equal((PullOutcome.NoAnswer, "the connection broke before the end of the body"), (answer.Outcome, answer.Reason));
        Assert.Equal(200, answer.Fault!.Status);
        Assert.Empty(FilesKept());
    }

    [Fact]
    public async Task PullAsync_CutShortWithoutALengthToTell_IsRefusedByItsLastLine()
    {
        var answer = await AskAsync(Reply.Text(WideTableTests.Good, Reply.NoLength) with { CutBytes = 2 });

        Assert.Equal((PullOutcome.Refused, "D002", 4), (answer.Outcome, answer.Fault!.Problem!.Code, answer.Fault.Line));
        Assert.Equal(",Taiwan*,23.7,121,1,", answer.Fault.RawText);
    }

    [Fact]
    public async Task PullAsync_LastLineWithoutEndButALengthThatVouches_IsRead() =>
        Assert.Equal(PullOutcome.Data, (await AskAsync(Reply.Text(WideTableTests.Good.TrimEnd('\n')))).Outcome);

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body>Service unavailable</body></html>", "text/csv")]
    [InlineData("Province/State,Country/Region\n", "text/html; charset=utf-8")]
    public async Task PullAsync_PageForPeople_IsRefused(string body, string type)
    {
        var answer = await AskAsync(Reply.Text(body, "Content-Type: " + type));

        Assert.Equal((PullOutcome.Refused, "D004", 200), (answer.Outcome, answer.Fault!.Problem!.Code, answer.Fault.Status));
        Assert.Equal(body.Split('\n')[0], answer.Fault.RawText[..body.Split('\n')[0].Length]);
    }

    [Fact]
    public async Task PullAsync_EndlessBody_IsRefusedAtTheLimit()
    {
        _bench.Set(Source.JohnsHopkins, "LargestBodyBytes", "100000");

        var answer = await AskAsync(Reply.Text(WideTableTests.Good) with { IsEndless = true });

        Assert.Equal((PullOutcome.Refused, "D015"), (answer.Outcome, answer.Fault!.Problem!.Code));
        Assert.Equal("the body is larger than 100000 bytes, the most that is taken", answer.Reason);
        Assert.Empty(FilesKept());
    }

    [Fact]
    public async Task PullAsync_SmallBodyThatUnpacksToAGiant_IsRefusedAtTheLimit()
    {
        _bench.Set(Source.JohnsHopkins, "LargestBodyBytes", "100000");
        var bomb = Reply.Gzip(new byte[20_000_000]);
        Assert.True(bomb.Length < 100_000);

        var answer = await AskAsync(new Reply(200, bomb, "Content-Encoding: gzip"));

        Assert.Equal((PullOutcome.Refused, "D015"), (answer.Outcome, answer.Fault!.Problem!.Code));
        Assert.Empty(FilesKept());
    }

    [Fact]
    public async Task PullAsync_GzipThatIsNone_IsRefused()
    {
        var answer = await AskAsync(new Reply(200, Good, "Content-Encoding: gzip"));

        Assert.Equal((PullOutcome.Refused, "D006"), (answer.Outcome, answer.Fault!.Problem!.Code));
    }

    [Fact]
    public async Task PullAsync_BrotliThatIsNone_IsRefused()
    {
        var answer = await AskAsync(new Reply(200, Good, "Content-Encoding: br"));

        Assert.Equal((PullOutcome.Refused, "D006"), (answer.Outcome, answer.Fault!.Problem!.Code));
    }

    [Fact]
    public async Task PullAsync_BrotliThatIsNoneOfAFailure_LeavesTheFailure()
    {
        _bench.Set(Source.JohnsHopkins, "Retries", "0");

        Assert.Equal(PullOutcome.NoAnswer, (await AskAsync(new Reply(500, Good, "Content-Encoding: br"))).Outcome);
    }

    [Theory]
    [InlineData("attachment; filename*")]
    [InlineData("attachment; filename")]
    [InlineData("attachment; filename*=UTF-8''%")]
    public async Task PullAsync_AttachmentWithHalfAName_IsReadAllTheSame(string disposition) =>
        Assert.Equal(PullOutcome.Data, (await AskAsync(Reply.Text(WideTableTests.Good, "Content-Disposition: " + disposition))).Outcome);

    [Theory]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task PullAsync_ServerWithoutAClock_IsNotBelieved(string modified)
    {
        var answer = await AskAsync(Reply.Text(WideTableTests.Good, "Last-Modified: " + modified));

        Assert.Equal(NodaTime.Instant.FromDateTimeOffset(PullBench.Start), answer.Document!.Releases[0].Release.ReleasedAt);
    }

    [Fact]
    public async Task PullAsync_GzipThatEndsEarly_IsNeverReadAsWhole()
    {
        var answer = await AskAsync(new Reply(200, Reply.Gzip(Good)[..^20], "Content-Encoding: gzip"));

        Assert.Equal((PullOutcome.Refused, "D006"), (answer.Outcome, answer.Fault!.Problem!.Code));
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("x-gzip")]
    [InlineData("zstd")]
    public async Task PullAsync_CodingNamed_IsUndoneOrRefused(string coding)
    {
        var packed = coding == "gzip, gzip" ? Reply.Gzip(Reply.Gzip(Good)) : Reply.Gzip(Good);

        var answer = await AskAsync(new Reply(200, packed, "Content-Encoding: " + coding));

        Assert.Equal(coding == "zstd" ? PullOutcome.Refused : PullOutcome.Data, answer.Outcome);
    }

    [Fact]
    public async Task PullAsync_EmptyBody_IsRefused() =>
        Assert.Equal("D001", (await AskAsync(Reply.Text(""))).Fault!.Problem!.Code);

    [Fact]
    public async Task PullAsync_BytesThatAreNoText_AreRefusedAtTheirLine()
    {
        var answer = await AskAsync(new Reply(200, [.. "a\nCura"u8, 0xE7, .. "ao\n"u8]));

        Assert.Equal((PullOutcome.Refused, "D003", 2), (answer.Outcome, answer.Fault!.Problem!.Code, answer.Fault.Line));
    }

    private string[] FilesKept() =>
        Directory.Exists(_bench.CacheFolder) ? Directory.GetFiles(_bench.CacheFolder, "*", SearchOption.AllDirectories) : [];

    private async Task<PullAnswer> AskAsync(params Reply[] replies)
    {
        _bench.Server.On(JohnsHopkinsPullerTests.Confirmed, "", replies).On(JohnsHopkinsPullerTests.Deaths, "", Reply.Of(404));
        return (await _bench.PullAsync(Source.JohnsHopkins))[0];
    }
}
