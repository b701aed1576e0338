using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Upstreams.Answers;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>A well-formed request of the second interface.</summary>
/// <param name="AreaType">The area type.</param>
/// <param name="AreaCode">The one place asked for; null for all of the type.</param>
/// <param name="Metrics">The metrics by name, in the order asked for; unknown ones are among them.</param>
/// <param name="Format">The format.</param>
/// <param name="Release">The release.</param>
internal sealed record V2Request(string AreaType, string? AreaCode, IReadOnlyList<string> Metrics, string Format, LocalDate Release)
{
    private const int LongestText = 10;
    private const int MostMetrics = 5;

    private static readonly string[] Formats = ["csv", "json", "jsonl", "xml"];

    /// <summary>Where the file of the answer lies: its name follows from the metrics in their order.</summary>
    public string DownloadPath
    {
        get
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Invariant($"{Release:uuuuMMdd}&") + string.Join('&', Metrics)));
            var name = Convert.ToHexStringLower(hash)[..10];
            return Invariant($"{V2Data.Downloads}{Release:uuuu-MM-dd}/{AreaType}/{AreaCode ?? "complete"}/{name}.{Extension}");
        }
    }

    // What is asked for as xml was kept as JSON.
    private string Extension => Format == "xml" ? "json" : Format;

    /// <summary>Reads a request.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="request">The request where it is well-formed.</param>
    /// <param name="refusal">Its refusal where it is not.</param>
    public static bool TryRead(Asked asked, [NotNullWhen(true)] out V2Request? request, [NotNullWhen(false)] out Served? refusal)
    {
        request = null;
        var metrics = asked.Query["metric"].OfType<string>().ToList();
        metrics = metrics is [var only] ? [.. only.Split(',')] : metrics;
        var (type, code, format) = (asked.Value("areaType"), asked.Value("areaCode"), asked.Value("format") ?? "json");
        refusal = ShapeProblem(type, code, format, metrics);
        if (refusal is not null)
        {
            return false;
        }

        if (ReleaseOf(asked, out refusal) is { } release)
        {
            request = new(type!, code, metrics, format.ToLowerInvariant(), release);
        }

        return request is not null;
    }

    private static LocalDate? ReleaseOf(Asked asked, out Served? refusal)
    {
        refusal = null;
        if (asked.Value("release") is not { } text)
        {
            var newest = UkReleases.NewestAt(asked.At);
            refusal = newest is null ? UkRefusal.Of(500, "No release has been published.") : null;
            return newest;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return day.Value;
        }

        refusal = UkRefusal.OfShape("release", "invalid date format", "value_error.date");
        return null;
    }

    private static Served? ShapeProblem(string? type, string? code, string format, List<string> metrics)
    {
        const string TooLong = "ensure this value has at most 10 characters";
        const string LengthKind = "value_error.any_str.max_length";
        return (type, code, metrics.Count) switch
        {
            (null, _, _) => UkRefusal.OfShape("areaType", "field required", "value_error.missing"),
            (_, _, 0) => UkRefusal.OfShape("metric", "field required", "value_error.missing"),
            ({ Length: > LongestText }, _, _) => UkRefusal.OfShape("areaType", TooLong, LengthKind),
            (_, { Length: > LongestText }, _) => UkRefusal.OfShape("areaCode", TooLong, LengthKind),
            _ when !Formats.Contains(format, StringComparer.OrdinalIgnoreCase) =>
                UkRefusal.OfShape("format", "string does not match regex \"^(csv|json|jsonl|xml)$\"", "value_error.str.regex"),
            (_, _, > MostMetrics) => UkRefusal.Of(
                413,
                Invariant($"You may only request a maximum number of {MostMetrics} metrics per request. ")
                + Invariant($"Current number of metrics in your query: {metrics.Count} - please reduce the number of metrics and try again.")),
            _ when metrics is [""] => UkRefusal.Of(
                400, "Invalid Query: the query does not conform to the correct pattern. Invalid metric. Must be one or more metric names."),
            _ => null,
        };
    }
}
