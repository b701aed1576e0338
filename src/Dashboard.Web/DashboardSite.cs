using System.Net;
using System.Net.Sockets;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Assets;
using Dashboard.Web.Figures;
using Dashboard.Web.Pages;
using Dashboard.Web.Security;
using Dashboard.Web.Serving;
using Dashboard.Web.Settings;
using Dashboard.Worker;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Dashboard.Web;

/// <summary>The site: pages for people, and the same answers for programs.</summary>
/// <remarks>It reads only. Nothing of a reader is kept, and no cookie is set.</remarks>
public static class DashboardSite
{
    private const int Failed = 1;
    private const int BadUsage = 2;

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="args">Settings as <see cref="SiteSettings.Of"/> takes them.</param>
    /// <returns>The exit code: 0 done, 1 failed, 2 bad usage.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            var builder = NewBuilder(args);
            await using var app = await BuildAsync(builder, SiteSettings.Of(builder.Configuration), CancellationToken.None);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync("dashboard: " + string.Join(" ", e.Failures));
            return BadUsage;
        }
        catch (SettingsException e)
        {
            await Console.Error.WriteLineAsync("dashboard: " + e.Message);
            return BadUsage;
        }
        catch (IOException e)
        {
            // The port is taken, as a rule.
            await Console.Error.WriteLineAsync("dashboard: " + e.Message);
            return Failed;
        }
        catch (SocketException e)
        {
            // The port is root's alone, or the address another machine's.
            await Console.Error.WriteLineAsync(Invariant($"dashboard: can't listen where asked: {e.Message}."));
            return Failed;
        }
    }

    /// <summary>Makes the site with settings that are known already.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="cancellation">Stops the opening of the figures.</param>
    /// <exception cref="SettingsException">The figures can't be read.</exception>
    public static Task<WebApplication> BuildAsync(SiteSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return BuildAsync(NewBuilder([]), settings, cancellation);
    }

    internal static WebApplicationBuilder NewBuilder(string[] args) => WebApplication.CreateSlimBuilder(
        new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(DashboardSite).Assembly.GetName().Name });

    internal static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder, SiteSettings settings, CancellationToken cancellation)
    {
        using var messages = LoggerFactory.Create(logging => logging.AddConsole());
        var figures = await FiguresSource.OpenAsync(settings, messages.CreateLogger(typeof(FiguresSource)), cancellation);
        AddServices(builder, settings, figures);
        var app = builder.Build();

        // In this order: who is asking, whether it may ask here and so often, what the answer says to browsers, what becomes of a fault.
        app.UseForwardedHeaders();
        SecurityHeaders.Use(app);
        app.UseHostFiltering();
        app.UseRateLimiter();
        Faults.Use(app);
        app.UseRouting();
        SiteAssets.Map(app);
        QuestionEndpoints.Map(app);
        ClaimsEndpoint.Map(app);
        PictureEndpoints.Map(app);
        PageEndpoints.Map(app);
        app.MapOpenApi("/openapi/{documentName}.json");
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, SiteSettings settings, ServedFigures figures)
    {
        AddServer(builder, settings);
        var services = builder.Services;
        services.AddSingleton(settings);

        // Made by the container in its own eyes, so that it closes them.
        services.AddSingleton(_ => figures);
        services.AddSingleton<Turns>();
        services.AddSingleton<BodyCache>();
        services.AddSingleton<PageRenderer>();
        services.AddProblemDetails();
        AddGuards(services, settings);
        InterfaceDocument.Add(services);
        if (settings.Pulls)
        {
            // Its health and orders are not for readers, so none of its paths are mapped; what came of the pulls stands on Sources.
            services.AddPulling(builder.Configuration);
            services.Configure<PullingOptions>(pulling => (pulling.Data, pulling.Address) = (settings.DataFolder, settings.Store));
        }
    }

    /// <summary>Where is listened, how much of a question is read, and what is told of it on the console.</summary>
    private static void AddServer(WebApplicationBuilder builder, SiteSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = Limits.QueryCharacters + 256;
            kestrel.Limits.MaxRequestBodySize = SentLedger.MostBytes;
            if (settings.Port is { } port)
            {
                kestrel.Listen(IPAddress.Loopback, port);
            }
        });

        // A start that failed is told in one line by whoever starts the site; what ends it later is critical.
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }

    /// <summary>What readers may send, for which hosts, and how often.</summary>
    private static void AddGuards(IServiceCollection services, SiteSettings settings)
    {
        services.Configure<FormOptions>(form =>
        {
            // What a reader sends is never written to a file, not even for a moment.
            (form.MemoryBufferThreshold, form.BufferBodyLengthLimit, form.MultipartBodyLengthLimit) = (SentLedger.MostBytes, SentLedger.MostBytes, SentLedger.MostBytes);
            (form.ValueCountLimit, form.MultipartHeadersCountLimit) = (16, 16);
        });
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = [.. settings.Hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor);
        services.AddHostFiltering(_ => { });
        RateLimits.Add(services, settings);
    }
}
