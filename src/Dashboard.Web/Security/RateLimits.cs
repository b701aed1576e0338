using System.Globalization;
using System.Threading.RateLimiting;
using Dashboard.Web.Api;
using Dashboard.Web.Settings;

namespace Dashboard.Web.Security;

/// <summary>How many requests a client may make; a burst is ten seconds' worth.</summary>
internal static class RateLimits
{
    private const int BurstSeconds = 10;

    public static void Add(IServiceCollection services, SiteSettings settings)
    {
        services.AddRateLimiter(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => PartitionOf(http, settings));
            limits.OnRejected = (rejected, _) => new ValueTask(TellAsync(rejected.HttpContext, rejected.Lease));
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext http, SiteSettings settings)
    {
        var client = http.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
        return settings.RequestsPerSecond == 0 || http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = settings.RequestsPerSecond * BurstSeconds,
                TokensPerPeriod = settings.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            });
    }

    private static Task TellAsync(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        var problem = new ApiProblem(StatusCodes.Status429TooManyRequests, "Too many requests", Invariant($"Ask again in {wait} {(wait == 1 ? "second" : "seconds")}."), null);
        return problem.ToResult().ExecuteAsync(http);
    }
}
