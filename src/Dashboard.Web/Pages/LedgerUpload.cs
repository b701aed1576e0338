using Dashboard.Answers.Requests;
using Dashboard.Sources;
using Dashboard.Sources.Ledger;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Pages.Content;
using Dashboard.Web.Serving;

namespace Dashboard.Web.Pages;

/// <summary>Checks a reader's own ledger: read and answered in memory, and kept nowhere.</summary>
internal static class LedgerUpload
{
    private const string FileField = "ledger";

    public static async Task CheckAsync(HttpContext http)
    {
        var asked = new AskedFields([]);
        try
        {
            var answer = await AnswerAsync(http);
            await new BodyResult(await PageEndpoints.RenderAsync(http, SitePages.Ledger, asked, answer, problem: null), BodyResult.Never).ExecuteAsync(http);
        }
        catch (Exception e) when (ProblemOf(e) is { } problem)
        {
            await new BodyResult(await PageEndpoints.RenderAsync(http, SitePages.Ledger, asked, answer: null, problem), BodyResult.Never, problem.Status).ExecuteAsync(http);
        }
    }

    private static async Task<LedgerAnswer> AnswerAsync(HttpContext http)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(Limits.AnswerTime);
        var (name, bytes) = await ReadAsync(http, time.Token);
        var ledger = LedgerReader.Read(name, bytes);
        if (ledger.Count > Limits.LedgerRows)
        {
            throw new TooMuchException(FileField, Invariant($"The ledger has {ledger.Count:#,0} rows; up to {Limits.LedgerRows} are checked."));
        }

        var figures = http.RequestServices.GetRequiredService<ServedFigures>();
        try
        {
            return new LedgerAnswer(await new ClaimsRequest(ledger).AskAsync(figures.Reader, time.Token), name);
        }
        catch (OperationCanceledException e) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw new TimeoutException("The ledger takes too long to check.", e);
        }
    }

    private static async Task<(string Name, byte[] Bytes)> ReadAsync(HttpContext http, CancellationToken cancellation)
    {
        if (http.Request.ContentLength > Limits.LedgerBytes + 4096)
        {
            throw TooLarge();
        }

        if (!http.Request.HasFormContentType)
        {
            throw AskedFields.Refuse(FileField, "A form with a file is expected.");
        }

        var form = await http.Request.ReadFormAsync(cancellation);
        if (form.Files.GetFile(FileField) is not { Length: > 0 } file)
        {
            throw AskedFields.Refuse(FileField, "No file was sent; a CSV file of quoted figures is expected.");
        }

        if (file.Length > Limits.LedgerBytes)
        {
            throw TooLarge();
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);

        // The name is shown and never opened.
        return (Path.GetFileName(file.FileName) is { Length: > 0 } name ? name : "your ledger", bytes.ToArray());
    }

    private static TooMuchException TooLarge() =>
        new(FileField, Invariant($"The file is larger than is checked; up to {Limits.LedgerBytes / 1024} kB are."));

    private static ApiProblem? ProblemOf(Exception exception) => exception switch
    {
        RefusedFileException => new(StatusCodes.Status400BadRequest, "The file is no ledger", exception.Message, FileField),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiProblem.Of(TooLarge()),
        // Of a form that ends within its first part, the framework says that the stream does.
        InvalidDataException or IOException => new(StatusCodes.Status400BadRequest, "The form can't be read", "A form with one file is expected.", FileField),
        _ => ApiProblem.Of(exception),
    };
}
