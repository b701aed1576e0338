using System.Net;
using System.Reflection;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Http;
using Dashboard.Sources.JohnsHopkins;
using Dashboard.Sources.UkDashboard;
using Dashboard.Sources.Ukhsa;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RestEase;

namespace Dashboard.Sources;

/// <summary>Registers what asks the sources.</summary>
public static class SourcesServiceCollectionExtensions
{
    private const string Section = "Sources";

    /// <summary>Adds an <see cref="ISourcePuller"/> for every source, with its client, budget and cache.</summary>
    /// <remarks>
    /// <c>Sources:CacheFolder</c> is bound to <see cref="SourcesOptions"/>, and <c>Sources:ukdash</c>, <c>Sources:ukhsa</c> and
    /// <c>Sources:jhu</c> to an <see cref="UpstreamOptions"/> each; bad values stop the host as it starts. A
    /// <see cref="TimeProvider"/> and a <see cref="Random"/> that are registered before are used for every wait.
    /// </remarks>
    /// <param name="services">Where to register.</param>
    /// <param name="configuration">The host's configuration.</param>
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(Random.Shared);
        services.AddOptions<SourcesOptions>()
            .Bind(configuration.GetSection(Section))
            .Validate(options => !string.IsNullOrWhiteSpace(options.CacheFolder), "Sources:CacheFolder names a folder, not ''.")
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<UpstreamOptions>, UpstreamOptionsValidator>());
        services.AddSingleton(provider => new PayloadCache(provider.GetRequiredService<IOptions<SourcesOptions>>().Value.CacheFolder));
        services.AddTransient<ConditionalHandler>();
        services.AddTransient<RedirectHandler>();
        services.AddSource<IUkDashboardApi>(configuration, Source.UkDashboard, (api, upstream) => new UkDashboardPuller(api, upstream));
        services.AddSource<IUkhsaApi>(configuration, Source.Ukhsa, (api, upstream) => new UkhsaPuller(api, upstream));
        services.AddSource<IJohnsHopkinsApi>(configuration, Source.JohnsHopkins, (api, upstream) => new JohnsHopkinsPuller(api, upstream));
        return services;
    }

    private static void AddSource<TApi>(
        this IServiceCollection services, IConfiguration configuration, Source source, Func<TApi, Upstream, ISourcePuller> newPuller)
        where TApi : class
    {
        services.AddOptions<UpstreamOptions>(source.Code)
            .Configure(options => options.SetDefaults(source))
            .Bind(configuration.GetSection(Section).GetSection(source.Code))
            .ValidateOnStart();
        services.AddHttpClient(source.Code)
            .ConfigureHttpClient((provider, client) => Configure(client, OptionsOf(provider, source)))
            .ConfigurePrimaryHttpMessageHandler(NewPrimaryHandler)
            .AddHttpMessageHandler<ConditionalHandler>()
            .AddHttpMessageHandler<RedirectHandler>()
            .AddTypedClient(RestClient.For<TApi>);
        services.AddSingleton(provider =>
        {
            var upstream = new Upstream(
                source,
                OptionsOf(provider, source),
                provider.GetRequiredService<PayloadCache>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<Random>().NextDouble);
            return newPuller(provider.GetRequiredService<TApi>(), upstream);
        });
    }

    private static UpstreamOptions OptionsOf(IServiceProvider provider, Source source) =>
        provider.GetRequiredService<IOptionsMonitor<UpstreamOptions>>().Get(source.Code);

    private static void Configure(HttpClient client, UpstreamOptions options)
    {
        // A base address without a slash at its end would lose its last part.
        client.BaseAddress = options.BaseAddress is { } address ? new Uri(address.AbsoluteUri.TrimEnd('/') + "/") : null;

        // The guard of a question has the time-outs, since they include the body.
        client.Timeout = Timeout.InfiniteTimeSpan;
        var version = typeof(SourcesServiceCollectionExtensions).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version;
        client.DefaultRequestHeaders.UserAgent.ParseAdd("covid-data-comparison/" + version);
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
    }

    // Redirects and compression are handled by this project's own steps, which know limits and hosts.
    private static SocketsHttpHandler NewPrimaryHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ConnectTimeout = TimeSpan.FromSeconds(30),
    };
}
