using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Rendering;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Reports;

/// <summary>Writes the report: pictures, a page, and the same numbers as CSV and JSON.</summary>
/// <param name="reader">Reads the series.</param>
public sealed class ReportWriter(SeriesReader reader)
{
    /// <summary>Writes a report.</summary>
    /// <param name="request">What it is to show.</param>
    /// <param name="ledger">The quoted figures.</param>
    /// <param name="folder">Where to; made where it does not exist. Every file is written beside and moved into place.</param>
    /// <param name="progress">Told of each file written; null for nobody.</param>
    /// <param name="cancellation">Stops before the next file.</param>
    /// <returns>What was written, and the ledger's verdicts.</returns>
    /// <remarks>All questions are asked before the first file is written: a report that can't be answered leaves nothing behind.</remarks>
    /// <exception cref="UnansweredException">A series of the report is not held, or has nothing in the window.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public async Task<ReportSummary> WriteAsync(
        ReportRequest request, IReadOnlyList<CitedFigure> ledger, string folder, IProgress<WrittenFile>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var checks = await new ClaimChecker(reader).CheckAsync(ledger, cancellation).ConfigureAwait(false);
        var questions = new ReportPictures(reader, request, checks);

        // The pictures don't wait for each other: each is asked and laid out on a core of its own.
        var compared = Task.Run(() => questions.ComparedAsync(cancellation), cancellation);
        var difference = Task.Run(() => questions.DifferenceAsync(cancellation), cancellation);
        var totals = Task.Run(() => questions.TotalsAsync(cancellation), cancellation);
        var weeks = await questions.WeeksAsync(cancellation).ConfigureAwait(false);
        var breakdown = await QuotedPair.ExplainAsync(weeks, reader, cancellation).ConfigureAwait(false);
        Picture?[] asked =
        [
            await compared.ConfigureAwait(false),
            questions.Week(weeks),
            await difference.ConfigureAwait(false),
            await totals.ConfigureAwait(false),
        ];
        var pictures = asked.OfType<Picture>().ToList();
        var files = PicturesOf(request, pictures).ToList();
        files.Add(("report.html", "the pictures, their numbers and the ledger on one page", stream => ReportPage.Write(pictures, breakdown, checks, stream)));
        if (breakdown is not null)
        {
            files.Add(("explain.csv", "why the two quoted averages differ, part by part", stream => CsvText.Write(BreakdownTable.Of(breakdown), stream)));
            files.Add(("explain.json", "the same as JSON, with the order-free split", stream => BreakdownJson.Write(breakdown, stream)));
        }

        files.AddRange(await NumbersAsync(request, questions, checks, cancellation).ConfigureAwait(false));
        return new ReportSummary(Path.GetFullPath(folder), WriteAll(files, folder, progress, cancellation), [.. checks]);
    }

    private static IEnumerable<(string Name, string Finding, Action<Stream> Write)> PicturesOf(ReportRequest request, List<Picture> pictures)
    {
        foreach (var picture in pictures)
        {
            if (request.Formats.HasFlag(PictureFormats.Png))
            {
                yield return (picture.Name + ".png", picture.Scene.Title, stream => PngRenderer.Render(picture.Scene, stream, request.Scale, picture.Hash));
            }

            if (request.Formats.HasFlag(PictureFormats.Svg))
            {
                yield return (picture.Name + ".svg", picture.Scene.Title, stream => SvgRenderer.Render(picture.Scene, stream));
            }
        }
    }

    private static ImmutableArray<WrittenFile> WriteAll(
        List<(string Name, string Finding, Action<Stream> Write)> files, string folder, IProgress<WrittenFile>? progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var written = ImmutableArray.CreateBuilder<WrittenFile>(files.Count);

        // Drawn on all cores, told in order: a picture is a pure function of its scene.
        try
        {
            foreach (var file in files.AsParallel().AsOrdered().WithCancellation(cancellation).WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(file => new WrittenFile(file.Name, file.Finding, AtomicFile.Write(Path.Combine(folder, file.Name), file.Write))))
            {
                written.Add(file);
                progress?.Report(file);
            }
        }
        catch (AggregateException e)
        {
            // One file that can't be written is what callers are promised, not a collection of what became of all.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }

        return written.ToImmutable();
    }

    private async Task<IEnumerable<(string Name, string Finding, Action<Stream> Write)>> NumbersAsync(
        ReportRequest request, ReportPictures questions, IReadOnlyList<ClaimCheck> checks, CancellationToken cancellation)
    {
        var claims = ClaimsTable.Of(checks);
        var readings = new[]
        {
            await reader.ReadAsync(questions.UkDashboard, cancellation).ConfigureAwait(false),
            await reader.ReadAsync(questions.JohnsHopkins, cancellation).ConfigureAwait(false),
        };
        var series = SeriesTable.Of(readings.Select(reading => reading.Value?.Daily.Within(request.Window)).OfType<Core.Series.DailySeries>());
        return
        [
            ("claims.csv", Invariant($"{checks.Count} quoted figures with verdict and evidence"), stream => CsvText.Write(claims, stream)),
            ("claims.json", "the same as JSON", stream => JsonText.Write(claims, stream)),
            ("series.csv", "the daily counts of both sources, with status and release", stream => CsvText.Write(series, stream)),
        ];
    }
}
