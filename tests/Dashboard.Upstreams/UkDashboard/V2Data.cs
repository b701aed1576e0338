using System.Collections.Concurrent;
using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>The second interface: a request is answered with the place of a file, and the file is fetched from there.</summary>
/// <remarks>A file exists once it has been asked for, as the cache of the original was filled by requests.</remarks>
internal sealed class V2Data(PublishedFigures figures) : IUpstream
{
    /// <summary>The folder of the files.</summary>
    public const string Downloads = "/downloads/apiv2cache/";

    private const string Data = "/v2/data";

    private readonly ConcurrentDictionary<string, (V2Request Request, string Target)> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async ValueTask<Served?> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        if (asked.Path == Data)
        {
            return V2Request.TryRead(asked, out var request, out var refusal) ? await LocateAsync(request, asked, cancellation) : refusal;
        }

        return asked.Path.StartsWith(Downloads, StringComparison.Ordinal) && _files.TryGetValue(asked.Path, out var file)
            ? V2File.Of(file.Request, await TableAsync(file.Request, cancellation), new Uri(asked.Server, file.Target))
            : null;
    }

    private async ValueTask<Served> LocateAsync(V2Request request, Asked asked, CancellationToken cancellation)
    {
        if (UkReleases.IsSilentWeekend(request.Release))
        {
            return UkRefusal.Of(404, "Data are no longer published at weekends; the last weekend release was that of 20 February 2022.");
        }

        // A release lives in a part of the database of its own; where that is missing the server fails.
        if (!UkReleases.IsHeld(request.Release, asked.At))
        {
            return Served.Of(500, "text/plain", "Internal Server Error");
        }

        if ((await TableAsync(request, cancellation)).Count == 0)
        {
            return Served.Bare(204);
        }

        _files[request.DownloadPath] = (request, asked.Target);
        return Served.Bare(303).With("Location", new Uri(asked.Server, request.DownloadPath).AbsoluteUri);
    }

    private ValueTask<IReadOnlyList<UkRow>> TableAsync(V2Request request, CancellationToken cancellation) => UkTable.ReadAsync(
        figures,
        UkArea.All.Where(area => area.Type == request.AreaType && (request.AreaCode is null || area.Code == request.AreaCode)),
        V2File.Columns(request),
        London.PublicationOf(request.Release),
        cancellation);
}
