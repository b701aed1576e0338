using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Cli;

/// <summary>Writes a report; a seam, so that a test sees what the command asks for without drawing pictures.</summary>
internal delegate Task<ReportSummary> ReportWriting(
    SeriesReader reader,
    ReportRequest request,
    IReadOnlyList<CitedFigure> ledger,
    string folder,
    IProgress<WrittenFile>? progress,
    CancellationToken cancellation);
