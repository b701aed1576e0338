using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Http;

/// <summary>Asks for page after page and makes one document of them.</summary>
/// <remarks>
/// The document's bytes are those of the pages, each followed by a line end, in their order; they are kept under their own
/// hash, and the address is the first page's with <c>#pages=</c> and how many there are. Pages are asked whole every time: one
/// page unchanged says nothing of the next.
/// </remarks>
/// <param name="upstream">Whom to ask.</param>
/// <param name="mostPages">More pages than any such document has.</param>
internal sealed class PagedQuestion(Upstream upstream, int mostPages)
{
    /// <summary>Asks until there is no further page.</summary>
    /// <param name="send">Sends the request for a page, counted from 1.</param>
    /// <param name="hasNext">Whether a page's body says that another follows.</param>
    /// <param name="notFound">What 404 means of the first page; a later page that isn't there ends the document.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The whole document, or the answer of the first page that failed.</returns>
    public async Task<UpstreamAnswer> AskAsync(
        Func<int, CancellationToken, Task<HttpResponseMessage>> send,
        Func<byte[], bool> hasNext,
        PullOutcome notFound,
        CancellationToken cancellation)
    {
        var pages = new List<UpstreamAnswer>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var isLast = false; !isLast;)
        {
            var number = pages.Count + 1;
            var page = await upstream.AskAsync(
                stop => send(number, stop), number == 1 ? notFound : PullOutcome.Empty, cancellation).ConfigureAwait(false);
            if (page.Outcome == PullOutcome.Empty && number > 1)
            {
                break;
            }

            if (!page.HasBody)
            {
                return page;
            }

            pages.Add(page);
            if (number > mostPages || !seen.Add(page.Held!.Sha256))
            {
                return page with
                {
                    Outcome = PullOutcome.Refused,
                    Problem = DataProblem.Pages,
                    Body = null,
                    Reason = number > mostPages
                        ? Invariant($"there is no end of pages; {mostPages} are the most that such a document has")
                        : Invariant($"page {number} is the same as one before it; the pages go in a circle"),
                };
            }

            isLast = !hasNext(page.Body!);
        }

        return await JoinAsync(pages, cancellation).ConfigureAwait(false);
    }

    private async Task<UpstreamAnswer> JoinAsync(List<UpstreamAnswer> pages, CancellationToken cancellation)
    {
        byte[] body = [.. pages.SelectMany(page => page.Body!.Append((byte)'\n'))];
        var address = Invariant($"{pages[0].Address}#pages={pages.Count}");
        using var stream = new MemoryStream(body, writable: false);
        var (sha256, length) = await upstream.Cache.KeepAsync(stream, long.MaxValue, cancellation).ConfigureAwait(false);
        var held = pages[^1].Held! with { Address = address, Sha256 = sha256, LengthBytes = length, ETag = null, IsWhole = true };
        var before = upstream.Cache.Find(address);
        return pages[0] with
        {
            Outcome = PullOutcome.Data,
            Address = address,
            Held = before?.Sha256 == sha256 ? held with { ReceivedAt = before.ReceivedAt } : held,
            Body = body,
        };
    }
}
