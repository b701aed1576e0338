using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dashboard.Upstreams.Answers;

/// <summary>How the publishers write JSON: no spaces, and no escapes that the standard doesn't ask for.</summary>
internal static class JsonForm
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
