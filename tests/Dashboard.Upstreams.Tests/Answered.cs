using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Dashboard.Upstreams.Tests;

/// <summary>An answer as it came over the wire; its text unpacked.</summary>
internal sealed record Answered(int Status, ImmutableDictionary<string, string> Headers, byte[] Bytes, string Text)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);

    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonNode Json => JsonNode.Parse(Text)!;
}
