using Dashboard.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>Registers what pulls by the timetable.</summary>
public static class PullingServiceCollectionExtensions
{
    /// <summary>Adds the hosted service that pulls every source by its schedule, with all that it needs.</summary>
    /// <remarks>
    /// <c>Pulling</c> is bound to <see cref="PullingOptions"/> and <c>Sources</c> as <c>AddSources</c> says; bad values stop the
    /// host as it starts. A clock, a <see cref="TimeProvider"/> and a <see cref="Random"/> that are registered before are used.
    /// </remarks>
    /// <param name="services">Where to register.</param>
    /// <param name="configuration">The host's configuration.</param>
    public static IServiceCollection AddPulling(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSources(configuration);
        services.AddOptions<PullingOptions>().Bind(configuration.GetSection("Pulling")).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PullingOptions>, PullingOptionsValidator>());
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.AddMetrics();
        services.AddSingleton<OpenStore>();
        services.AddSingleton<PullOrders>();
        services.AddSingleton<SourceBoard>();
        services.AddSingleton<PullMetrics>();
        services.AddSingleton<MeasuredValues>();
        services.AddSingleton<ChartRefresh>();
        services.AddSingleton<AfterPull>();
        services.AddSingleton<PullSurroundings>();
        services.AddHostedService<PullingService>();
        return services;
    }
}
