using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Sources.Ukhsa;

/// <summary>A page as the API writes it.</summary>
/// <param name="Count">How many rows all pages have together.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
/// <param name="Results">The rows of this page, by the names of their fields.</param>
internal sealed record UkhsaPage(
    [property: JsonRequired] int Count, [property: JsonRequired] string? Next, [property: JsonRequired] IReadOnlyList<Dictionary<string, JsonElement>> Results);
