using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>How the UK dashboard's interfaces refuse a request.</summary>
internal static class UkRefusal
{
    /// <summary>A refusal with its reason.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="reason">The reason.</param>
    public static Served Of(int status, string reason) => Served.Of(
        status,
        "application/json",
        JsonSerializer.Serialize(
            new JsonObject
            {
                ["response"] = reason,
                ["status_code"] = status,
                ["status"] = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            },
            JsonForm.Options));

    /// <summary>The refusal of a parameter's shape, 422.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="kind">The validator's name for it.</param>
    public static Served OfShape(string parameter, string message, string kind) => Served.Of(
        422,
        "application/json",
        JsonSerializer.Serialize(
            new JsonObject
            {
                ["detail"] = new JsonArray(new JsonObject
                {
                    ["loc"] = new JsonArray("query", parameter),
                    ["msg"] = message,
                    ["type"] = kind,
                }),
            },
            JsonForm.Options));
}
