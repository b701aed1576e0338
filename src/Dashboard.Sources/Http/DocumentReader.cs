using Dashboard.Core.Pulls;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.Http;

/// <summary>Turns what an upstream answered into what a pull came to.</summary>
internal sealed class DocumentReader(Upstream upstream, PullAsk ask)
{
    /// <summary>Reads a document that came, or says why there is none.</summary>
    /// <param name="asked">What was asked for, in words.</param>
    /// <param name="answer">What came.</param>
    /// <param name="read">Reads the body: its releases, how many rows, and what a reader should know.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<PullAnswer> ReadAsync(
        string asked, UpstreamAnswer answer, Func<InputFile, HeldAnswer, ReadDocument> read, CancellationToken cancellation)
    {
        if (!answer.HasBody)
        {
            return Without(asked, answer);
        }

        var held = answer.Held!;
        try
        {
            var document = read(InputFile.Of(NameOf(answer.Address), answer.Body, held.IsWhole), held);
            upstream.Cache.Remember(held);
            if (document.Releases.IsEmpty)
            {
                return PullAnswer.None(asked, PullOutcome.Empty, document.Note);
            }

            return await IsHeldAsync(document, cancellation).ConfigureAwait(false)
                ? PullAnswer.None(asked, PullOutcome.NotModified, answer.Outcome == PullOutcome.NotModified
                    ? "nothing has changed since the last answer (304)"
                    : "the answer is the same as the last one")
                : PullAnswer.Data(asked, new PulledDocument(PayloadOf(held), document.Releases, []), document.Rows, document.Note);
        }
        catch (RefusedFileException e)
        {
            // What is refused is not remembered, so the next pull asks for all of it again unless what was good before is served again.
            if (answer.Outcome == PullOutcome.NotModified)
            {
                upstream.Cache.Forget(held.Address);
            }

            var raw = e.Line is { } line ? ShortText.OfLine(answer.Body, line) : answer.RawText;
            return PullAnswer.Failed(
                asked, PullOutcome.Refused, e.Message,
                new PullFault(upstream.Source, answer.Address, answer.Status, e.Problem, e.Line, e.Field, raw));
        }
    }

    /// <summary>Says why there is no document.</summary>
    /// <param name="asked">What was asked for, in words.</param>
    /// <param name="answer">What came instead.</param>
    public PullAnswer Without(string asked, UpstreamAnswer answer) => answer.Outcome is PullOutcome.Refused or PullOutcome.NoAnswer
        ? PullAnswer.Failed(
            asked, answer.Outcome, answer.Reason,
            new PullFault(upstream.Source, answer.Address, answer.Status, answer.Problem, null, null, answer.RawText))
        : PullAnswer.None(asked, answer.Outcome, answer.Reason, answer.RetryAfter);

    private static string NameOf(string address) => address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];

    private Payload PayloadOf(HeldAnswer held) =>
        new(upstream.Source, held.Address, Instant.FromDateTimeOffset(held.ReceivedAt), held.Sha256, held.LengthBytes);

    private async ValueTask<bool> IsHeldAsync(ReadDocument document, CancellationToken cancellation)
    {
        foreach (var release in document.Releases)
        {
            if (ask.Force || !await ask.IsHeldAsync(release.Id, release.Release.ReleasedAt, cancellation).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }
}
