namespace Dashboard.Fuzzing.Targets;

/// <summary>Answers requests with what it was told to, without a network.</summary>
internal sealed class AnsweringHandler : HttpMessageHandler
{
    /// <summary>What a request for an address is answered with.</summary>
    public Func<Uri, HttpResponseMessage> Answer { get; set; } = _ => new HttpResponseMessage(System.Net.HttpStatusCode.NotFound);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = Answer(request.RequestUri!);
        answer.RequestMessage = request;
        return Task.FromResult(answer);
    }
}
