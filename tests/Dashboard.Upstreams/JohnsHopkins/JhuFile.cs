using System.Security.Cryptography;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>A file as the host of the Johns Hopkins repository serves it.</summary>
internal static class JhuFile
{
    /// <summary>The answer with the file: plain text, with a tag of its contents.</summary>
    /// <param name="text">The file.</param>
    /// <param name="modifiedAt">When it was last changed.</param>
    /// <param name="laterServed">How many of its counts are of a later release.</param>
    public static Served Of(string text, Instant modifiedAt, int laterServed)
    {
        var served = Served.Of(200, "text/plain", text);
        return (served with { AnswersConditions = true })
            .With("ETag", "\"" + Convert.ToHexStringLower(SHA256.HashData(served.Body.Span)) + "\"")
            .With("Last-Modified", HttpDate.Of(modifiedAt))
            .With("Cache-Control", "max-age=300")
            .With(LaterServedHeader.Name, Invariant($"{laterServed}"));
    }
}
