using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;

namespace Dashboard.Upstreams.Ukhsa;

/// <summary>The UKHSA data dashboard's tree, at its first path and under <c>/v2</c>.</summary>
/// <remarks>
/// No figures of this publisher are held. The one metric is made of the older UK dashboard's cases in England by specimen
/// date: they stand in for the real ones, which may differ.
/// </remarks>
internal sealed class UkhsaTree(PublishedFigures figures) : IUpstream
{
    private const string SecondVersion = "/v2";

    /// <inheritdoc/>
    public async ValueTask<Served?> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        var version = asked.Path.StartsWith(SecondVersion + "/themes", StringComparison.Ordinal) ? SecondVersion : string.Empty;
        var steps = asked.Path[version.Length..].Trim('/').Split('/');
        if (!IsInTree(steps))
        {
            return steps[0] == UkhsaLevel.All[0].Name ? Served.Of(404, "application/json", "{\"detail\":\"Not found.\"}") : null;
        }

        var depth = steps.Length / 2;
        var here = new Uri(asked.Server, version + "/" + string.Join('/', steps)).AbsoluteUri;
        return (steps.Length % 2, depth) switch
        {
            (0, var level) when level == UkhsaLevel.All.Count => await UkhsaSeries.PageAsync(figures, asked, cancellation),
            (0, _) => Links(new JsonObject { [UkhsaLevel.All[depth].Name] = here + "/" + UkhsaLevel.All[depth].Name }),
            _ => Links(new JsonObject { ["name"] = UkhsaLevel.All[depth].Member, ["link"] = here + "/" + UkhsaLevel.All[depth].Member }),
        };
    }

    private static bool IsInTree(string[] steps) =>
        steps.Length <= UkhsaLevel.All.Count * 2
        && steps.Select((step, i) => step == (i % 2 == 0 ? UkhsaLevel.All[i / 2].Name : UkhsaLevel.All[i / 2].Member)).All(known => known);

    private static Served Links(JsonObject links) =>
        Served.Of(200, "application/json", JsonSerializer.Serialize(new JsonArray(links), JsonForm.Options));
}
