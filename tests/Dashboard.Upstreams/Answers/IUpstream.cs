namespace Dashboard.Upstreams.Answers;

/// <summary>One publisher's site.</summary>
internal interface IUpstream
{
    /// <summary>Answers a request as the publisher did.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The answer, or null where the path is not this publisher's.</returns>
    ValueTask<Served?> AnswerAsync(Asked asked, CancellationToken cancellation);
}
