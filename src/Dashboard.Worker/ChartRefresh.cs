using Dashboard.Answers;
using Dashboard.Answers.Pictures;
using Dashboard.Core.Questions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Worker;

/// <summary>Draws the pictures that a worker keeps up to date; one that can't be drawn leaves its old file and the others alone.</summary>
internal sealed partial class ChartRefresh(IOptions<PullingOptions> options, ILogger<ChartRefresh> logger)
{
    /// <summary>Draws all of them.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops before the next.</param>
    public async Task DrawAsync(SeriesReader reader, CancellationToken cancellation)
    {
        foreach (var chart in options.Value.Charts)
        {
            try
            {
                var request = ChartRules.RequestOf(chart);
                var picture = await PictureKinds.Find(chart.Kind)!.AskAsync(request, reader, cancellation);
                var file = PictureWriter.WriteFile(picture, request.Look.Scale, chart.File);
                Log.Drawn(logger, file.Name, file.Bytes, file.Finding);
            }
            catch (Exception e) when (e is UnansweredException or PictureRefusedException or IOException or UnauthorizedAccessException)
            {
                Log.NotDrawn(logger, chart.File, e.Message);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(50, LogLevel.Information, "Drew {File} ({Bytes} bytes): {Finding}")]
        public static partial void Drawn(ILogger logger, string file, long bytes, string finding);

        [LoggerMessage(51, LogLevel.Warning, "Could not draw {File}: {Reason}")]
        public static partial void NotDrawn(ILogger logger, string file, string reason);
    }
}
