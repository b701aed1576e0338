using System.Text.Json.Nodes;

namespace Dashboard.Packaging.Tests;

/// <summary>The bill of materials, written by the project's own program.</summary>
public sealed class BillOfMaterials : IAsyncLifetime
{
    internal JsonNode Bill { get; private set; } = new JsonObject();

    internal IReadOnlyList<JsonNode> Packages => [.. Bill["components"]!.AsArray().Select(one => one!).Where(one => one["type"]!.GetValue<string>() == "library")];

    public async ValueTask InitializeAsync()
    {
        using var folder = new ScratchFolder();
        await Ran.DotnetAsync("run", "packaging/sbom.cs", "--", folder.PathOf("sbom.json"));
        Bill = JsonNode.Parse(await File.ReadAllTextAsync(folder.PathOf("sbom.json")))!;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
