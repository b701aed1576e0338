using RestEase;

namespace Dashboard.Sources.Ukhsa;

/// <summary>The UKHSA data dashboard's API: one metric of one place, page by page.</summary>
[AllowAnyStatusCode]
internal interface IUkhsaApi
{
    /// <summary>A page of a metric of respiratory disease, oldest day first.</summary>
    [Get("themes/infectious_disease/sub_themes/respiratory/topics/{topic}/geography_types/{geographyType}/geographies/{geography}/metrics/{metric}")]
    Task<HttpResponseMessage> GetMetricAsync(
        [Path] string topic,
        [Path] string geographyType,
        [Path] string geography,
        [Path] string metric,
        [Query("page")] int page,
        [Query("page_size")] int pageSize,
        [Header("Cache-Control")] string? cacheControl,
        CancellationToken cancellation);
}
