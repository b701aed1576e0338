using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Tests.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.Http;

public sealed class ConditionalTests : IAsyncLifetime
{
    private const string ETag = "ETag: \"v1\"";

    private readonly PullBench _bench = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task PullAsync_SecondTime_SendsBothMarksAndHearsThatNothingChanged()
    {
        On(Reply.Text(WideTableTests.Good, ETag, "Last-Modified: Tue, 28 Dec 2021 04:21:47 GMT"), Reply.Of(304));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0];

        var second = (await _bench.PullAsync(Source.JohnsHopkins, PullBench.Holding(first.Document)))[0];

        Assert.Equal((PullOutcome.NotModified, "nothing has changed since the last answer (304)"), (second.Outcome, second.Reason));
        Assert.Null(second.Document);
        Assert.Contains("If-None-Match: \"v1\"\n", _bench.Server.Asked[2], StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Tue, 28 Dec 2021 04:21:47 GMT\n", _bench.Server.Asked[2], StringComparison.Ordinal);
        Assert.DoesNotContain("If-", _bench.Server.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task PullAsync_NotModifiedButAReleaseIsNotHeld_GivesTheSameDocumentAgain()
    {
        On(Reply.Text(WideTableTests.Good, ETag), Reply.Of(304));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!;
        _bench.Skipping.Advance(TimeSpan.FromDays(1));

        var second = (await _bench.PullAsync(Source.JohnsHopkins, PullBench.Holding(first with { Releases = first.Releases[1..] })))[0];

        Assert.Equal(PullOutcome.Data, second.Outcome);
        Assert.Equal(first.Payload, second.Document!.Payload);
        Assert.Equal<SeriesRelease>(first.Releases, second.Document.Releases);
    }

    [Fact]
    public async Task PullAsync_SameBytesWithoutAMark_AreTheSameRelease()
    {
        On(Reply.Text(WideTableTests.Good));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!;
        _bench.Skipping.Advance(TimeSpan.FromDays(1));

        var second = (await _bench.PullAsync(Source.JohnsHopkins, PullBench.Holding(first)))[0];

        Assert.Equal((PullOutcome.NotModified, "the answer is the same as the last one"), (second.Outcome, second.Reason));
    }

    [Fact]
    public async Task PullAsync_OtherBytes_AreALaterRelease()
    {
        On(
            Reply.Text(WideTableTests.Good, ETag),
            Reply.Text(WideTableTests.Good.Replace(",1,3", ",1,4", StringComparison.Ordinal), "ETag: \"v2\""));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!;
        _bench.Skipping.Advance(TimeSpan.FromDays(1));

        var second = (await _bench.PullAsync(Source.JohnsHopkins, PullBench.Holding(first)))[0].Document!;

        Assert.Equal(first.Releases[0].Release.ReleasedAt + Duration.FromDays(1), second.Releases[0].Release.ReleasedAt);
        Assert.NotEqual(first.Payload.Sha256, second.Payload.Sha256, StringComparer.Ordinal);
        Assert.Equal(WideTableTests.Good, _bench.ReadCache(first.Payload.Sha256));
    }

    [Fact]
    public async Task PullAsync_Forced_AsksForEverythingAndGivesIt()
    {
        On(Reply.Text(WideTableTests.Good, ETag));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document;

        var second = (await _bench.PullAsync(Source.JohnsHopkins, PullBench.Holding(first) with { Force = true }))[0];

        Assert.Equal(PullOutcome.Data, second.Outcome);
        Assert.DoesNotContain("If-", _bench.Server.Asked[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PullAsync_CopyGoneOrDamaged_IsAskedForAnew(bool isGone)
    {
        On(Reply.Text(WideTableTests.Good, ETag), Reply.Text(WideTableTests.Good, ETag));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document!;
        var kept = Directory.GetFiles(_bench.CacheFolder, first.Payload.Sha256, SearchOption.AllDirectories).Single();
        if (isGone)
        {
            File.Delete(kept);
        }
        else
        {
            On(Reply.Of(304), Reply.Text(WideTableTests.Good, ETag));
            await File.WriteAllTextAsync(kept, "damaged", TestContext.Current.CancellationToken);
        }

        var second = (await _bench.PullAsync(Source.JohnsHopkins))[0];

        Assert.Equal(PullOutcome.Data, second.Outcome);
        Assert.Equal(WideTableTests.Good, _bench.ReadCache(first.Payload.Sha256));
    }

    [Fact]
    public async Task PullAsync_RefusedAnswer_IsNotWhatTheNextOneIsComparedWith()
    {
        On(Reply.Text(WideTableTests.Good, ETag), Reply.Text(WideTableTests.Good.Replace(",1,3", ",1,x", StringComparison.Ordinal), "ETag: \"bad\""), Reply.Of(304));
        var first = (await _bench.PullAsync(Source.JohnsHopkins))[0].Document;

        Assert.Equal(PullOutcome.Refused, (await _bench.PullAsync(Source.JohnsHopkins))[0].Outcome);
        Assert.Equal(PullOutcome.NotModified, (await _bench.PullAsync(Source.JohnsHopkins, PullBench.Holding(first)))[0].Outcome);
        Assert.Contains("If-None-Match: \"v1\"\n", _bench.Server.Asked[4], StringComparison.Ordinal);
    }

    private void On(params Reply[] replies) =>
        _bench.Server.On(JohnsHopkinsPullerTests.Confirmed, "", replies).On(JohnsHopkinsPullerTests.Deaths, "", Reply.Of(404));
}
