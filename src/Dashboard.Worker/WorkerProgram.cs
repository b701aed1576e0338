using System.Net;
using System.Net.Sockets;
using Dashboard.Storage.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Worker;

/// <summary>The worker as a program of its own: pulls by the timetable, and tells how it is on a port of the loopback.</summary>
public static partial class WorkerProgram
{
    private const int UsualPort = 5090;
    private const int Failed = 1;
    private const int BadUsage = 2;

    /// <summary>Works until it is stopped.</summary>
    /// <param name="args">Settings such as <c>--Pulling:Store pulled.db</c>; variables such as <c>Pulling__Store</c> do the same.</param>
    /// <returns>The exit code: 0 done, 1 failed, 2 bad usage.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            await using var app = Build(args);
            await app.StartAsync();
            Log.Listening(app.Logger, app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync("dashboard-worker: " + string.Join(" ", e.Failures));
            return BadUsage;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // A setting whose text is no time, number or address.
            await Console.Error.WriteLineAsync("dashboard-worker: " + e.Message.ReplaceLineEndings(" "));
            return BadUsage;
        }
        catch (SocketException e)
        {
            // The port is root's alone.
            await Console.Error.WriteLineAsync(Invariant($"dashboard-worker: can't listen where asked: {e.Message}."));
            return Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedSnapshotException)
        {
            // The port is taken, as a rule.
            await Console.Error.WriteLineAsync("dashboard-worker: " + e.Message.ReplaceLineEndings(" "));
            return Failed;
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            (console.SingleLine, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ssZ ");
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning);

        // A start that failed is told in one line above; what ends the worker later is critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, builder.Configuration.GetValue("Port", UsualPort));
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddPulling(builder.Configuration);
        var app = builder.Build();
        app.MapPulling();
        return app;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Health, metrics and orders at {Address}")]
        public static partial void Listening(ILogger logger, string address);
    }
}
