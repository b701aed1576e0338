using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>What a row of an answer of the first interface looks like.</summary>
/// <param name="Source">The structure as it was sent.</param>
/// <param name="Entries">The fields: the name that the client chose, and what it holds.</param>
/// <param name="Metrics">Those that are metrics, each once.</param>
internal sealed record V1Structure(JsonNode Source, IReadOnlyList<(string Alias, string Field)> Entries, IReadOnlyList<UkMetric> Metrics)
{
    private const string Malformed =
        "Invalid structure. The structure must either be a JSON, or an Array object. Make sure you use double quotation marks in the structure.";

    /// <summary>Reads a structure.</summary>
    /// <param name="text">The text, decoded; null where none was sent.</param>
    /// <param name="problem">What is wrong with it; empty where nothing is.</param>
    /// <returns>The structure; null where something is wrong.</returns>
    public static V1Structure? TryRead(string? text, out string problem)
    {
        var (source, entries) = Read(text);
        if (source is null || entries is null or [])
        {
            problem = Malformed;
            return null;
        }

        if (entries.Find(entry => !IsKnown(entry.Field)) is { Field: { } unknown })
        {
            problem = Invariant($"Invalid parameter '{unknown}' in the requested structure: ")
                + Invariant($"the stand-in holds {string.Join(", ", UkMetric.All.Select(metric => metric.Name))}.");
            return null;
        }

        problem = string.Empty;
        return new(source, entries, [.. entries.Select(entry => UkMetric.Find(entry.Field)).OfType<UkMetric>().Distinct()]);
    }

    /// <summary>A row as JSON: an object where the structure is one, otherwise an array.</summary>
    /// <param name="row">The row.</param>
    public JsonNode Json(UkRow row)
    {
        var values = Entries.Select(entry => KeyValuePair.Create(entry.Alias, (JsonNode?)Value(row, entry.Field)));
        return Source is JsonArray ? new JsonArray([.. values.Select(pair => pair.Value)]) : new JsonObject(values);
    }

    /// <summary>The rows as comma-separated lines.</summary>
    /// <param name="rows">The rows.</param>
    public string CsvText(IEnumerable<UkRow> rows) => string.Concat(rows
        .Select(row => Csv.Line(Entries.Select(entry => Value(row, entry.Field)?.ToString() ?? string.Empty)))
        .Prepend(Csv.Line(Entries.Select(entry => entry.Alias)))
        .Select(line => line + "\n"));

    private static bool IsKnown(string field) => V1Condition.Names.Contains(field, StringComparer.Ordinal) || UkMetric.Find(field) is not null;

    private static (JsonNode? Source, List<(string Alias, string Field)>? Entries) Read(string? text)
    {
        try
        {
            return JsonNode.Parse(text ?? string.Empty) switch
            {
                JsonObject named => (named, [.. named.Select(pair => (pair.Key, pair.Value!.GetValue<string>()))]),
                JsonArray listed => (listed, [.. listed.Select(name => (name!.GetValue<string>(), name.GetValue<string>()))]),
                _ => default,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            return default;
        }
    }

    private JsonValue? Value(UkRow row, string field) => field switch
    {
        "areaType" => JsonValue.Create(row.Area.Type),
        "areaName" => JsonValue.Create(row.Area.Area.Name),
        "areaCode" => JsonValue.Create(row.Area.Code),
        "date" => JsonValue.Create(Invariant($"{row.Date:uuuu-MM-dd}")),
        _ => row.Counts[Metrics.ToList().FindIndex(metric => metric.Name == field)] is { } count ? JsonValue.Create(count.People) : null,
    };
}
