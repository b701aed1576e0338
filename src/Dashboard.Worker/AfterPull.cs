using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>What is done when a run has ended: see how the sources stand, tell what is late, and draw the pictures anew.</summary>
/// <remarks>One at a time: two sources that end together are told one after the other.</remarks>
internal sealed partial class AfterPull(
    OpenStore store, SourceBoard board, ChartRefresh charts, IClock clock, IOptions<PullingOptions> options, ILogger<AfterPull> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<Source, LocalDate> _told = [];

    /// <summary>Does it.</summary>
    /// <param name="isNew">Whether a release came that was not held.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task PulledAsync(bool isNew, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var reader = await store.ReadAsync(cancellation);
            var watch = new ReleaseWatch(reader.Calendar, Duration.FromTimeSpan(options.Value.LateAfter));
            board.Standings = await new SourcesQuestion(watch, clock)
                .AskAsync(reader.Store, await store.OpenAsync(cancellation), cancellation);
            TellLate();
            if (isNew)
            {
                await charts.DrawAsync(reader, cancellation);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Tells of each late release once, and once when it has come.</summary>
    private void TellLate()
    {
        foreach (var standing in board.Standings)
        {
            if (standing.Late is { } late)
            {
                if (!_told.TryGetValue(standing.Source, out var day) || day != late.Day)
                {
                    _told[standing.Source] = late.Day;
                    Log.Late(logger, standing.Source.Code, late.Id.ToString(), Invariant($"{late.Day:uuuu-MM-dd}"), late.DueAt.ToString());
                }
            }
            else if (_told.Remove(standing.Source, out var day))
            {
                Log.Came(logger, standing.Source.Code, Invariant($"{day:uuuu-MM-dd}"));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Warning, "{Source}: late: {Series} for {Day} was due at {DueAt} and is not held")]
        public static partial void Late(ILogger logger, string source, string series, string day, string dueAt);

        [LoggerMessage(31, LogLevel.Information, "{Source}: no longer late: what was missing for {Day} is held")]
        public static partial void Came(ILogger logger, string source, string day);
    }
}
