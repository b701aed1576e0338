using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dashboard.Upstreams;

/// <summary>The web server on loopback, which can stop and listen again on its port.</summary>
/// <param name="answer">Answers every request.</param>
internal sealed class Listener(Func<HttpContext, CancellationToken, Task> answer)
{
    private WebApplication? _server;
    private Uri? _address;

    /// <summary>Where it listens, or did last.</summary>
    public Uri Address => _address ?? throw new InvalidOperationException("The stand-in has not been started.");

    /// <summary>Listens.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="cancellation">Stops the starting.</param>
    public async Task StartAsync(int port, CancellationToken cancellation)
    {
        if (_server is not null)
        {
            return;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;

            // A fault may be slower than a server ought to be.
            kestrel.Limits.MinResponseDataRate = null;
        });
        var server = builder.Build();
        server.Run(async context =>
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.Lifetime.ApplicationStopping);
            try
            {
                await answer(context, ended.Token);
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                // The client has gone, or the stand-in ends: nobody is left to be answered.
                context.Abort();
            }
            catch (Exception e) when (!context.Response.HasStarted)
            {
                // For instance a fault of rows upon an answer without any.
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                await context.Response.WriteAsync("The stand-in failed: " + e.Message + "\n", CancellationToken.None);
            }
        });
        await server.StartAsync(cancellation);
        _server = server;
        _address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/");
    }

    /// <summary>Stops listening.</summary>
    /// <param name="cancellation">Stops the waiting for requests under way.</param>
    public async Task StopAsync(CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref _server, null) is { } server)
        {
            await server.StopAsync(cancellation);
            await server.DisposeAsync();
        }
    }
}
