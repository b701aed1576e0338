using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Faults;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams.Control;

/// <summary>The stand-in's own paths, by which another program tells it what to do.</summary>
/// <remarks>
/// <c>GET /control</c> says how it stands; <c>PUT /control/at</c> moves its moment; <c>POST /control/faults</c> adds a fault and
/// <c>DELETE</c> ends all; <c>GET /control/requests</c> lists the requests seen and <c>DELETE</c> forgets them.
/// </remarks>
internal sealed class ControlPage(StandIn standIn, FaultList faults)
{
    public const string Root = "/control";

    /// <summary>Whether a path is one of these.</summary>
    /// <param name="path">The path.</param>
    public static bool Owns(string path) => path == Root || path.StartsWith(Root + "/", StringComparison.Ordinal);

    /// <summary>Does what is asked.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async ValueTask<Served> AnswerAsync(HttpRequest request, CancellationToken cancellation)
    {
        switch (request.Method, request.Path.Value)
        {
            case ("GET", Root):
                return Json(new JsonObject
                {
                    ["at"] = Invariant($"{standIn.At}"),
                    ["faults"] = new JsonArray([.. faults.Waiting().Select(Json)]),
                    ["known_faults"] = new JsonArray([.. FaultText.Known.Select(known => JsonValue.Create(known))]),
                });
            case ("PUT", Root + "/at"):
                return await BodyAsync(request, cancellation) is { } moment ? Move(moment) : NoObject();
            case ("POST", Root + "/faults"):
                return await BodyAsync(request, cancellation) is { } fault ? Misbehave(fault) : NoObject();
            case ("DELETE", Root + "/faults"):
                standIn.Behave();
                return Served.Bare(204);
            case ("GET", Root + "/requests"):
                return Json(new JsonArray([.. standIn.Requests.Select(Json)]));
            case ("DELETE", Root + "/requests"):
                standIn.ForgetRequests();
                return Served.Bare(204);
            default:
                return Served.Of(404, "text/plain", Invariant($"The stand-in's control knows no {request.Method} '{request.Path}'.\n"));
        }
    }

    private static Served Json(JsonNode document) => Served.Of(200, "application/json", JsonSerializer.Serialize(document, JsonForm.Options));

    private static JsonObject Json(Misbehaviour fault) => new()
    {
        ["fault"] = fault.Fault.ToString(),
        ["path"] = fault.Path,
        ["left"] = fault.Left,
    };

    private static JsonObject Json(SeenRequest seen) => new()
    {
        ["at"] = Invariant($"{seen.At:uuuu-MM-ddTHH:mm:ss.fff}Z"),
        ["method"] = seen.Method,
        ["path"] = seen.Path,
        ["query"] = seen.Query,
        ["headers"] = new JsonObject(seen.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)JsonValue.Create(header.Value)))),
    };

    private static Served NoObject() => Served.Of(400, "text/plain", "The body is a JSON object.\n");

    private static async ValueTask<JsonObject?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: cancellation) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Served Move(JsonObject asked)
    {
        if (!AsOf.TryParse(asked["at"]?.ToString(), out var at))
        {
            return Served.Of(400, "text/plain", "'at' is a day such as 2021-12-28 or a moment such as 2021-12-28T04:21:47Z.\n");
        }

        standIn.MoveTo(at.Instant);
        return Served.Bare(204);
    }

    private Served Misbehave(JsonObject asked)
    {
        if (FaultText.Read(asked) is not { } fault)
        {
            return Served.Of(400, "text/plain", Invariant($"No such fault. Known are: {string.Join("; ", FaultText.Known)}.\n"));
        }

        var (path, times) = (asked["path"]?.ToString() ?? "/", asked["times"]?.ToString());
        if (!path.StartsWith('/'))
        {
            return Served.Of(400, "text/plain", "'path' starts with a slash.\n");
        }

        if (!int.TryParse(times ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return Served.Of(400, "text/plain", "'times' is a whole number; without it the fault lasts until it is ended.\n");
        }

        standIn.Misbehave(fault, path, times is null ? null : count);
        return Served.Bare(204);
    }
}
