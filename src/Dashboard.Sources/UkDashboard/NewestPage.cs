using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Sources.UkDashboard;

/// <summary>A page as version 1 writes it, as far as it is needed.</summary>
/// <param name="Data">The rows of this page, by the names asked for.</param>
/// <param name="Pagination">Where the page stands; null where the server doesn't say.</param>
internal sealed record NewestPage(
    [property: JsonRequired] IReadOnlyList<Dictionary<string, JsonElement>> Data, NewestPagination? Pagination);
