using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Tests.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.Http;

/// <summary>What each HTTP status comes to, asked for a release of the UK dashboard over a real connection.</summary>
public sealed class StatusTests : IAsyncLifetime
{
    private readonly PullBench _bench = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Theory]
    [InlineData(204, PullOutcome.Empty, "there is nothing for the question (204)")]
    [InlineData(404, PullOutcome.NotPublished, "it has not been published, or never was (404)")]
    [InlineData(410, PullOutcome.Withdrawn, "it was taken away for good (410)")]
    public async Task PullAsync_AnswerWithoutData_IsNoFailure(int status, PullOutcome outcome, string reason)
    {
        var answer = await AskAsync(Reply.Of(status));

        Assert.Equal((outcome, reason, null, null), (answer.Outcome, answer.Reason, answer.Document, answer.Fault));
        Assert.Single(_bench.Server.Asked);
    }

    [Theory]
    [InlineData(400, "the publisher rejects the question (400)")]
    [InlineData(401, "the publisher does not let this program in (401)")]
    [InlineData(403, "the publisher does not let this program in (403)")]
    [InlineData(412, "a parameter is missing or malformed (412)")]
    [InlineData(417, "the publisher rejects the question (417)")]
    [InlineData(422, "a parameter has a value that the publisher does not know (422)")]
    public async Task PullAsync_QuestionRejected_IsRefusedAndNotAskedAgain(int status, string reason)
    {
        var answer = await AskAsync(Reply.Of(status));

        Assert.Equal((PullOutcome.Refused, reason), (answer.Outcome, answer.Reason));
        Assert.Equal((Source.UkDashboard, status, "D019"), (answer.Fault!.Source, answer.Fault.Status, answer.Fault.Problem!.Code));
        Assert.Equal("so says the server", answer.Fault.RawText);
        Assert.StartsWith(_bench.Server.Address + "v2/data?areaType=overview&metric=newCasesByPublishDate&", answer.Fault.Address, StringComparison.Ordinal);
        Assert.Single(_bench.Server.Asked);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task PullAsync_ServerThatKeepsFailing_IsNoAnswerAfterFourRepetitions(int status)
    {
        var answer = await AskAsync(Reply.Of(status));

        Assert.Equal((PullOutcome.NoAnswer, Invariant($"the publisher's server failed ({status})")), (answer.Outcome, answer.Reason));
        Assert.Equal((status, null, "so says the server"), (answer.Fault!.Status, answer.Fault.Problem, answer.Fault.RawText));
        Assert.Equal(5, _bench.Server.Asked.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(403)]
    public async Task PullAsync_ToldToWaitLongerThanAPullMay_IsThrottledAndSaysHowLong(int status)
    {
        var answer = await AskAsync(Reply.Of(status, "Retry-After: 3600"));

        Assert.Equal((PullOutcome.Throttled, Duration.FromHours(1)), (answer.Outcome, answer.RetryAfter));
        Assert.Single(_bench.Server.Asked);
        Assert.Empty(_bench.Skipping.Waits);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Wed, 29 Dec 2021 12:00:07 GMT")]
    public async Task PullAsync_ToldToWait_WaitsAsLongAndAsksAgain(string retryAfter)
    {
        var answer = await AskAsync(Reply.Of(429, "Retry-After: " + retryAfter), Reply.Of(204));

        Assert.Equal(PullOutcome.Empty, answer.Outcome);
        Assert.Equal([TimeSpan.FromSeconds(7)], _bench.Skipping.Waits);
    }

    [Fact]
    public async Task PullAsync_Throttled_AsksForNothingMore()
    {
        _bench.Server.On("/v2/data", "", Reply.Of(429, "Retry-After: 3600"));

        Assert.Single(await _bench.PullAsync(Source.UkDashboard, new PullAsk { Days = PullBench.Days(2021, 12, 20, count: 5) }));
        Assert.Single(_bench.Server.Asked);
    }

    [Fact]
    public async Task PullAsync_ThrottledWithoutATime_BacksOffAndThenSaysSo()
    {
        var answer = await AskAsync(Reply.Of(429));

        Assert.Equal((PullOutcome.Throttled, null), (answer.Outcome, answer.RetryAfter));
        Assert.Equal(5, _bench.Server.Asked.Count);
    }

    [Fact]
    public async Task PullAsync_SeeOther_IsFollowedOnTheSameHost()
    {
        _bench.Server.On("/downloads/apiv2cache/x.csv", "", Reply.Of(204));

        Assert.Equal(PullOutcome.Empty, (await AskAsync(Reply.Of(303, "Location: /downloads/apiv2cache/x.csv"))).Outcome);
        Assert.Equal(2, _bench.Server.Asked.Count);
    }

    [Theory]
    [InlineData("http://localhost:1/elsewhere")]
    [InlineData("/v2/data?areaType=overview")]
    [InlineData("//")] // a host that has no name
    public async Task PullAsync_RedirectElsewhereOrInACircle_IsRefused(string location)
    {
        var answer = await AskAsync(Reply.Of(303, "Location: " + location));

        Assert.Equal((PullOutcome.Refused, "D004"), (answer.Outcome, answer.Fault!.Problem!.Code));
        Assert.Equal("the answer points to another host, or in a circle (303)", answer.Reason);
    }

    [Fact]
    public async Task PullAsync_UnknownQuestion_IsRefusedByTheStandIn()
    {
        var answers = await _bench.Set(Source.JohnsHopkins, "Retries", "0").PullAsync(Source.JohnsHopkins);

        Assert.StartsWith("this server knows nothing of " + JohnsHopkinsPullerTests.Confirmed, answers[0].Fault!.RawText, StringComparison.Ordinal);
    }

    private async Task<PullAnswer> AskAsync(params Reply[] replies)
    {
        _bench.Server.On("/v2/data", "areaType=nation", Reply.Of(204)).On("/v2/data", "areaType=overview", replies);
        await foreach (var answer in _bench.NewPuller(Source.UkDashboard)
            .PullAsync(new PullAsk { Days = PullBench.Days(2021, 12, 28) }, TestContext.Current.CancellationToken))
        {
            return answer;
        }

        throw new InvalidOperationException("A pull answers at least once.");
    }
}
