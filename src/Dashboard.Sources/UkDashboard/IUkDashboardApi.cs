using RestEase;

namespace Dashboard.Sources.UkDashboard;

/// <summary>The retired API of the UK dashboard, as its server and whoever serves a copy understand it.</summary>
[AllowAnyStatusCode]
internal interface IUkDashboardApi
{
    /// <summary>Version 2: a release by its day.</summary>
    [Get("v2/data")]
    Task<HttpResponseMessage> GetReleaseAsync(
        [Query("areaType")] string areaType,
        [Query("metric")] IEnumerable<string> metrics,
        [Query("format")] string format,
        [Query("release")] string release,
        [Header("Cache-Control")] string? cacheControl,
        CancellationToken cancellation);

    /// <summary>Version 1: the newest release, page by page.</summary>
    [Get("v1/data")]
    Task<HttpResponseMessage> GetNewestAsync(
        [Query("filters")] string filters,
        [Query("structure")] string structure,
        [Query("page")] int page,
        [Header("Cache-Control")] string? cacheControl,
        CancellationToken cancellation);
}
