using RestEase;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>The files of Johns Hopkins' repository, as they are served over HTTP.</summary>
[AllowAnyStatusCode]
internal interface IJohnsHopkinsApi
{
    /// <summary>A global time series, such as <c>time_series_covid19_confirmed_global.csv</c>.</summary>
    [Get("csse_covid_19_data/csse_covid_19_time_series/{file}")]
    Task<HttpResponseMessage> GetTimeSeriesAsync([Path] string file, [Header("Cache-Control")] string? cacheControl, CancellationToken cancellation);

    /// <summary>A daily report, such as <c>12-27-2021.csv</c>.</summary>
    [Get("csse_covid_19_data/csse_covid_19_daily_reports/{file}")]
    Task<HttpResponseMessage> GetDailyReportAsync([Path] string file, [Header("Cache-Control")] string? cacheControl, CancellationToken cancellation);
}
