using System.Collections.Immutable;
using System.Text;

namespace Dashboard.Upstreams.Answers;

/// <summary>An answer before it is sent: what a fault may still spoil.</summary>
internal sealed record Served
{
    /// <summary>The status code.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The media type of the body; null where there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Every other header.</summary>
    public ImmutableSortedDictionary<string, string> Headers { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body, not compressed.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the body goes compressed even to a client that did not ask.</summary>
    public bool AlwaysCompressed { get; init; }

    /// <summary>Whether the site answers 304 to a client that has this very state.</summary>
    public bool AnswersConditions { get; init; }

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>An answer with a text.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="contentType">The media type, without its character set.</param>
    /// <param name="text">The text.</param>
    public static Served Of(int status, string contentType, string text) => new()
    {
        Status = status,
        ContentType = contentType + "; charset=utf-8",
        Body = Encoding.UTF8.GetBytes(text),
    };

    /// <summary>An answer without a body.</summary>
    /// <param name="status">The status code.</param>
    public static Served Bare(int status) => new() { Status = status };

    /// <summary>The refusal of a path that no publisher has.</summary>
    /// <param name="asked">What was asked.</param>
    public static Served Unknown(Asked asked) =>
        Of(404, "text/plain", Invariant($"The stand-in knows no '{asked.Path}'.\n"));

    /// <summary>The same answer with a header set.</summary>
    /// <param name="header">The header's name.</param>
    /// <param name="value">Its value.</param>
    public Served With(string header, string value) => this with { Headers = Headers.SetItem(header, value) };

    /// <summary>The same answer with another text.</summary>
    /// <param name="text">The text.</param>
    public Served WithText(string text) => this with { Body = Encoding.UTF8.GetBytes(text) };
}
