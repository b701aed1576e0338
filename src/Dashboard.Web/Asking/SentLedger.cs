using Dashboard.Answers.Requests;
using Dashboard.Core.Claims;
using Dashboard.Sources;
using Dashboard.Sources.Ledger;
using Dashboard.Web.Api;

namespace Dashboard.Web.Asking;

/// <summary>Reads a ledger that somebody sent, into memory and nowhere else.</summary>
internal static class SentLedger
{
    /// <summary>What a form calls the file.</summary>
    public const string FileField = "ledger";

    private const int FormBytes = 4096;

    /// <summary>The most bytes that a request is let send: a ledger, and the form about it.</summary>
    public const int MostBytes = Limits.LedgerBytes + FormBytes;

    /// <summary>Reads a ledger: the file of a form, or the body itself where it is CSV.</summary>
    /// <returns>What the file is called, and its figures.</returns>
    /// <exception cref="RequestRefusedException">There is none.</exception>
    /// <exception cref="TooMuchException">It is too large or too long.</exception>
    /// <exception cref="RefusedFileException">It is no ledger; the message names line, field and what would be right.</exception>
    public static async Task<(string Name, IReadOnlyList<CitedFigure> Ledger)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostBytes)
        {
            throw TooLarge();
        }

        var (name, bytes) = request.HasFormContentType ? await FileOfFormAsync(request, cancellation)
            : request.GetTypedHeaders().ContentType?.MediaType == "text/csv" ? ("the ledger", await BodyAsync(request.Body, cancellation))
            : throw AskedFields.Refuse(FileField, "A form with a file is expected, or a body of text/csv.");
        var ledger = LedgerReader.Read(name, bytes);
        return ledger.Count <= Limits.LedgerRows
            ? (name, ledger)
            : throw new TooMuchException(FileField, Invariant($"The ledger has {ledger.Count:#,0} rows; up to {Limits.LedgerRows} are checked."));
    }

    /// <summary>What is to be said of an exception that reading or checking threw; null of one that is no reader's fault.</summary>
    public static ApiProblem? ProblemOf(Exception exception) => exception switch
    {
        RefusedFileException => new(StatusCodes.Status400BadRequest, "The file is no ledger", exception.Message, FileField),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiProblem.Of(TooLarge()),
        // Of a form that ends within its first part, the framework says that the stream does.
        InvalidDataException or IOException => new(StatusCodes.Status400BadRequest, "The form can't be read", "A form with one file is expected.", FileField),
        _ => ApiProblem.Of(exception),
    };

    private static async Task<(string Name, byte[] Bytes)> FileOfFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (form.Files.GetFile(FileField) is not { Length: > 0 } file)
        {
            throw AskedFields.Refuse(FileField, "No file was sent; a CSV file of quoted figures is expected.");
        }

        await using var content = file.OpenReadStream();

        // The name is shown and never opened.
        return (Path.GetFileName(file.FileName) is { Length: > 0 } name ? name : "your ledger", await BodyAsync(content, cancellation));
    }

    private static async Task<byte[]> BodyAsync(Stream content, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await content.ReadAsync(part, cancellation) is var read and > 0)
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > Limits.LedgerBytes)
            {
                throw TooLarge();
            }
        }

        return bytes.ToArray();
    }

    private static TooMuchException TooLarge() =>
        new(FileField, Invariant($"The file is larger than is checked; up to {Limits.LedgerBytes / 1024} kB are."));
}
