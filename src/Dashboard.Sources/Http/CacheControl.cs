using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Http;

/// <summary>How a request says whether it wants an answer even where nothing has changed.</summary>
internal static class CacheControl
{
    /// <summary>The header's value; null for none.</summary>
    public static string? Of(PullAsk ask) => ask.Force ? "no-cache" : null;
}
