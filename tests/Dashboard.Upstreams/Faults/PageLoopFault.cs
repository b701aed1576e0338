using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Faults;

internal sealed record PageLoopFault : Fault
{
    internal override Asked Redirect(Asked asked) => asked.With("page", "1");

    internal override Served Spoil(Served served, Asked asked)
    {
        if (served.Status != 200 || served.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true
            || JsonNode.Parse(served.Text) is not JsonObject page)
        {
            return served;
        }

        if (page["pagination"] is JsonObject links)
        {
            links["next"] = asked.Target;
        }
        else if (page.ContainsKey("next"))
        {
            page["next"] = new Uri(asked.Server, asked.Target).AbsoluteUri;
        }

        return served.WithText(page.ToJsonString(JsonForm.Options));
    }
}
