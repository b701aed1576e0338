using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Cli.Tests;

/// <summary>Stands in for the report's writer and keeps what it was asked for.</summary>
internal sealed class ReportSpy
{
    public ReportRequest? Request { get; private set; }

    public IReadOnlyList<CitedFigure>? Ledger { get; private set; }

    public string? Folder { get; private set; }

    public Task<ReportSummary> WriteAsync(
        SeriesReader reader,
        ReportRequest request,
        IReadOnlyList<CitedFigure> ledger,
        string folder,
        IProgress<WrittenFile>? progress,
        CancellationToken cancellation)
    {
        (Request, Ledger, Folder) = (request, ledger, folder);
        var file = new WrittenFile("comparison.svg", "The two averages differ by 39,667.", 12345);
        progress?.Report(file);
        var check = new ClaimCheck(ledger[0], Verdict.Exact, null, "The newest release gives it.");
        return Task.FromResult(new ReportSummary("/made/up/report", [file], [check]));
    }
}
