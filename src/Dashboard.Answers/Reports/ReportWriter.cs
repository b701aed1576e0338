using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Reports;

/// <summary>Writes the report: pictures, a page, and the same numbers as CSV and JSON.</summary>
/// <param name="reader">Reads the series.</param>
public sealed class ReportWriter(SeriesReader reader)
{
    /// <summary>The reader of the series.</summary>
    public SeriesReader Reader => reader;

    /// <summary>Writes a report.</summary>
    /// <param name="request">What it is to show.</param>
    /// <param name="ledger">The quoted figures.</param>
    /// <param name="folder">Where to; made where it does not exist. Every file is written beside and moved into place.</param>
    /// <param name="progress">Told of each file written; null for nobody.</param>
    /// <param name="cancellation">Stops before the next file.</param>
    /// <exception cref="UnansweredException">A series of the report is not held, or has nothing in the window.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public Task<ReportSummary> WriteAsync(
        ReportRequest request, IReadOnlyList<CitedFigure> ledger, string folder, IProgress<WrittenFile>? progress, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
