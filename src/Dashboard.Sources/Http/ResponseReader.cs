using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Dashboard.Core.Pulls;
using NodaTime;

namespace Dashboard.Sources.Http;

/// <summary>Takes a response apart: its status, its headers, and its body into the cache.</summary>
internal sealed class ResponseReader(PayloadCache cache, TimeProvider time, long largestBodyBytes)
{
    /// <summary>Reads a response to its end.</summary>
    /// <param name="response">The response, whose body has not been read.</param>
    /// <param name="notFound">What 404 means of the document asked for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<UpstreamAnswer> ReadAsync(HttpResponseMessage response, PullOutcome notFound, CancellationToken cancellation)
    {
        var address = PublicAddress.Of(response.RequestMessage!.RequestUri!);
        var status = (int)response.StatusCode;
        try
        {
            return status switch
            {
                200 => await ReadBodyAsync(response, address, cancellation).ConfigureAwait(false),
                304 => ReadHeld(address),
                _ => await ReadStatusAsync(response, address, notFound, cancellation).ConfigureAwait(false),
            };
        }
        catch (BodyTooLargeException e)
        {
            return new UpstreamAnswer(PullOutcome.Refused, address, status) { Problem = DataProblem.TooLarge, Reason = e.Message };
        }
        catch (Exception e) when (IsOfDecompression(e))
        {
            return new UpstreamAnswer(PullOutcome.Refused, address, status)
            {
                Problem = DataProblem.Shape,
                Reason = "the body says that it is compressed, and can't be decompressed to its end",
            };
        }
        catch (Exception e) when (e is HttpRequestException or HttpIOException or IOException { InnerException: SocketException })
        {
            return new UpstreamAnswer(PullOutcome.NoAnswer, address, status) { Reason = "the connection broke before the end of the body" };
        }
    }

    private static async Task<Stream> DecompressedAsync(HttpContent content, CancellationToken cancellation)
    {
        var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        foreach (var coding in content.Headers.ContentEncoding.Reverse())
        {
            stream = coding switch
            {
                "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
                "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
                "br" => new BrotliStream(stream, CompressionMode.Decompress),
                "identity" => stream,
                _ => throw new InvalidDataException(coding),
            };
        }

        return stream;
    }

    // Brotli's stream says of damaged data that the operation is invalid; the others say that the data is.
    private static bool IsOfDecompression(Exception exception) =>
        exception is InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" };

    // Where a body has a length or comes in counted chunks, a connection that breaks early is seen; else only its own end tells.
    private static bool VouchesForEnd(HttpResponseMessage response) =>
        response.Content.Headers.ContentLength is not null || response.Headers.TransferEncodingChunked == true || response.Version.Major >= 2;

    private static string? FileNameOf(HttpContent content) =>
        content.Headers.ContentDisposition is { } disposition && disposition.Parameters.All(HasValue) ? (disposition.FileNameStar ?? disposition.FileName)?.Trim('"') : null;

    // A name without a value is let through by the header's parser, and trips what decodes it.
    private static bool HasValue(NameValueHeaderValue parameter) => parameter.Value is not null;

    private async Task<UpstreamAnswer> ReadBodyAsync(HttpResponseMessage response, string address, CancellationToken cancellation)
    {
        var body = await DecompressedAsync(response.Content, cancellation).ConfigureAwait(false);
        var (sha256, length) = await cache.KeepAsync(body, largestBodyBytes, cancellation).ConfigureAwait(false);
        var bytes = cache.Read(sha256) ?? throw new IOException(Invariant($"The bytes of {address} could not be read back from the cache."));
        if (LooksLikePage(response.Content, bytes))
        {
            return new UpstreamAnswer(PullOutcome.Refused, address, 200)
            {
                Problem = DataProblem.AnotherKind,
                Reason = "the answer is a page for people (HTML) with status 200, not data",
                RawText = ShortText.Of(bytes),
            };
        }

        var held = new HeldAnswer(
            address,
            sha256,
            length,
            time.GetUtcNow(),
            response.Headers.ETag?.ToString(),
            response.Content.Headers.LastModified,
            FileNameOf(response.Content),
            VouchesForEnd(response));
        var before = cache.Find(address);
        return new UpstreamAnswer(PullOutcome.Data, address, 200)
        {
            Held = before?.Sha256 == sha256 ? held with { ReceivedAt = before.ReceivedAt } : held,
            Body = bytes,
            RawText = ShortText.Of(bytes),
        };
    }

    private static bool LooksLikePage(HttpContent content, ReadOnlySpan<byte> bytes) =>
        content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml"
        || bytes.TrimStart("\r\n\t "u8).StartsWith("<"u8);

    private UpstreamAnswer ReadHeld(string address)
    {
        if (cache.Find(address) is { } held && cache.Read(held.Sha256) is { } bytes)
        {
            return new UpstreamAnswer(PullOutcome.NotModified, address, 304) { Held = held, Body = bytes, RawText = ShortText.Of(bytes) };
        }

        cache.Forget(address);
        return new UpstreamAnswer(PullOutcome.NoAnswer, address, 304)
        {
            Reason = "the publisher says that nothing changed (304), but the copy kept here is gone or damaged; it is asked anew",
        };
    }

    private async Task<UpstreamAnswer> ReadStatusAsync(
        HttpResponseMessage response, string address, PullOutcome notFound, CancellationToken cancellation)
    {
        var (status, retryAfter) = ((int)response.StatusCode, RetryAfter(response.Headers.RetryAfter));
        var (outcome, problem, reason) = StatusReading.Of(status, retryAfter is not null, notFound);
        return new UpstreamAnswer(outcome, address, status)
        {
            Problem = problem,
            Reason = reason,
            RetryAfter = retryAfter,
            RawText = await StartOfAsync(response.Content, cancellation).ConfigureAwait(false),
        };
    }

    private static async Task<string> StartOfAsync(HttpContent content, CancellationToken cancellation)
    {
        var buffer = new byte[ShortText.MostBytes];
        try
        {
            var body = await DecompressedAsync(content, cancellation).ConfigureAwait(false);
            var read = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            return ShortText.Of(buffer.AsSpan(0, read));
        }
        catch (Exception e) when (IsOfDecompression(e) || e is IOException or HttpRequestException)
        {
            // The status has said what matters; its text is only for the reader.
            return string.Empty;
        }
    }

    private Duration? RetryAfter(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - time.GetUtcNow();
        return wait is { } span ? Duration.FromTimeSpan(span < TimeSpan.Zero ? TimeSpan.Zero : span) : null;
    }
}
