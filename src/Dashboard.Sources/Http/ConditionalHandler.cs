using System.Net.Http.Headers;

namespace Dashboard.Sources.Http;

/// <summary>Asks only for what has changed since the cache's copy, and gives a failure the address it belongs to.</summary>
/// <remarks>A request with <c>Cache-Control: no-cache</c> asks for everything.</remarks>
internal sealed class ConditionalHandler(PayloadCache cache) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = PublicAddress.Of(request.RequestUri!);
        if (request.Headers.CacheControl is not { NoCache: true } && cache.Find(address) is { } held)
        {
            request.Headers.IfModifiedSince = held.LastModified;
            if (EntityTagHeaderValue.TryParse(held.ETag, out var tag))
            {
                request.Headers.IfNoneMatch.Add(tag);
            }
        }

        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            response.RequestMessage = request;
            return response;
        }
        catch (HttpRequestException e)
        {
            throw new NoAnswerException(address, OneLine(e), e);
        }
    }

    // The innermost message names the cause: connection refused, name not known, certificate not trusted.
    private static string OneLine(Exception failure) =>
        "no answer came: " + ShortText.Of((failure.GetBaseException().Message + ".").Replace("..", ".", StringComparison.Ordinal)).TrimEnd('.');
}
