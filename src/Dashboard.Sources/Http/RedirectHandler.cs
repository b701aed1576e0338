namespace Dashboard.Sources.Http;

/// <summary>Follows a redirect within the host asked or below it, such as the dashboard's to its file cache.</summary>
/// <remarks>A redirect elsewhere is handed on as it is, to be refused: nothing vouches for what another host says.</remarks>
internal sealed class RedirectHandler : DelegatingHandler
{
    private const int MostRedirects = 5;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (var hop = 0; hop < MostRedirects && TargetOf(request, response) is { } target; hop++)
        {
            response.Dispose();
            using var next = new HttpRequestMessage(HttpMethod.Get, target);
            foreach (var (name, values) in request.Headers)
            {
                next.Headers.TryAddWithoutValidation(name, values);
            }

            response = await base.SendAsync(next, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private static Uri? TargetOf(HttpRequestMessage request, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            return null;
        }

        var asked = request.RequestUri!;
        if (!Uri.TryCreate(asked, location, out var target))
        {
            // Such as one that starts with two slashes and names no host.
            return null;
        }

        var isSameHost = target.Host == asked.Host && target.Port == asked.Port;
        return target.Scheme == asked.Scheme && (isSameHost || target.Host.EndsWith("." + asked.Host, StringComparison.OrdinalIgnoreCase))
            ? target
            : null;
    }
}
