using Dashboard.Core.Pulls;
using Dashboard.Storage.Databases;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Worker;

/// <summary>Runs a loop for each source wanted, and looks now and then whether a release is late.</summary>
internal sealed partial class PullingService(
    IEnumerable<ISourcePuller> pullers,
    PullSurroundings around,
    IOptions<PullingOptions> options,
    ILogger<PullLoop> loopLogger,
    ILogger<PullingService> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var schedules = WantedSources.Of(options.Value);
        Log.Started(logger, string.Join(", ", schedules.Select(schedule => schedule.Source.Code)), PullingOptionsValidator.StoreAddressOf(options.Value).ToString());
        var loops = schedules.Select(schedule => new PullLoop(schedule, pullers.Single(one => one.Source == schedule.Source), around, loopLogger));
        try
        {
            await Task.WhenAll(loops.Select(loop => Task.Run(() => loop.RunAsync(stoppingToken), stoppingToken)).Append(LookAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Log.Stopped(logger);
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await around.After.PulledAsync(isNew: false, stop);
                around.Board.StoreFault = null;
            }
            catch (StoreException e)
            {
                // The loops tell it in their own time; here it only shows on the health page.
                around.Board.StoreFault = e.Message;
            }

            await Task.Delay(BetweenLooks, around.Time, stop);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(40, LogLevel.Information, "Pulling {Sources} into {Store}")]
        public static partial void Started(ILogger logger, string sources, string store);

        [LoggerMessage(41, LogLevel.Information, "Stopped; nothing half-stored is left")]
        public static partial void Stopped(ILogger logger);
    }
}
