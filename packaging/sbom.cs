#:property PublishAot=false
// Writes the bill of materials of what is shipped, as CycloneDX 1.6 JSON: dotnet run packaging/sbom.cs -- [FILE]
// The packages are those that 'dotnet list package' names; licences and checksums are read from the packages themselves.
// The same packages give the same bytes: it holds neither a date nor a random number.
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

const string Project = "src/Dashboard.Cli"; // it contains the site and the worker

// Where a package's own description names no licence by its identifier: what its licence file says.
var licencesByFile = new Dictionary<string, string>(StringComparer.Ordinal)
{
    ["RestEase"] = "MIT",
    ["SourceGear.sqlite3"] = "blessing", // SQLite's own word instead of a licence: public domain
    ["Microsoft.NETCore.Platforms"] = "LicenseRef-Microsoft-NET-Library",
    ["NETStandard.Library"] = "LicenseRef-Microsoft-NET-Library",
};

var root = FindRoot();
var version = XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").Single().Value;
var packages = JsonNode.Parse(Ask("dotnet", "list", Path.Combine(root, Project), "package", "--include-transitive", "--format", "json"))!["projects"]![0]!["frameworks"]![0]!;
var folder = Ask("dotnet", "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();

var components = new JsonArray();
foreach (var (package, isDirect) in Listed("topLevelPackages", true).Concat(Listed("transitivePackages", false)).OrderBy(one => one.Id, StringComparer.OrdinalIgnoreCase).Select(one => (one, one.IsDirect)))
{
    components.Add(ComponentOf(package.Id, package.Version, isDirect));
}

foreach (var data in Figures())
{
    components.Add(data);
}

var bill = new JsonObject
{
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject
    {
        ["component"] = new JsonObject
        {
            ["type"] = "application",
            ["bom-ref"] = "dashboard",
            ["name"] = "Covid data comparison dashboard",
            ["version"] = version,
            ["licenses"] = Licences("MIT"),
        },
    },
    ["components"] = components,
    ["dependencies"] = new JsonArray(new JsonObject
    {
        ["ref"] = "dashboard",
        ["dependsOn"] = new JsonArray([.. components.Select(one => (JsonNode)one!["bom-ref"]!.GetValue<string>())]),
    }),
};

var text = bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
if (args is [var file])
{
    File.WriteAllText(file, text);
}
else
{
    Console.Write(text);
}

IEnumerable<(string Id, string Version, bool IsDirect)> Listed(string kind, bool isDirect) => packages[kind] is JsonArray listed
    ? listed.Select(one => (one!["id"]!.GetValue<string>(), one["resolvedVersion"]!.GetValue<string>(), isDirect))
    : [];

JsonObject ComponentOf(string id, string packageVersion, bool isDirect)
{
    var home = Path.Combine(folder, id.ToLowerInvariant(), packageVersion);
    var about = XDocument.Load(Directory.EnumerateFiles(home, "*.nuspec").Single()).Root!.Elements().Single(one => one.Name.LocalName == "metadata");
    string? Field(string name) => about.Elements().FirstOrDefault(one => one.Name.LocalName == name)?.Value;
    var licence = about.Elements().FirstOrDefault(one => one.Name.LocalName == "license" && one.Attribute("type")?.Value == "expression")?.Value
        ?? licencesByFile.GetValueOrDefault(id)
        ?? throw new InvalidOperationException($"{id} names no licence by its identifier: look it up and add it to the table in packaging/sbom.cs.");
    var checksum = Convert.FromBase64String(File.ReadAllText(Directory.EnumerateFiles(home, "*.nupkg.sha512").Single()));
    var purl = string.Create(CultureInfo.InvariantCulture, $"pkg:nuget/{id}@{packageVersion}");
    return new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = purl,
        ["name"] = id,
        ["version"] = packageVersion,
        ["authors"] = new JsonArray(new JsonObject { ["name"] = Field("authors") }),
        // What only helps to build isn't shipped.
        ["scope"] = isDirect && about.Descendants().Any(one => one.Name.LocalName == "developmentDependency" && one.Value == "true") ? "excluded" : "required",
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(checksum) }),
        ["licenses"] = Licences(licence),
        ["purl"] = purl,
    };
}

static IEnumerable<JsonObject> Figures() =>
[
    Part("data", "COVID-19 Data Repository by the Center for Systems Science and Engineering at Johns Hopkins University", "CC-BY-4.0"),
    Part("data", "Coronavirus (COVID-19) in the UK, UK Health Security Agency", "OGL-UK-3.0"),
    Part("file", "Inter 3.019 (font)", "OFL-1.1"),
];

static JsonObject Part(string type, string name, string licence) =>
    new() { ["type"] = type, ["bom-ref"] = name, ["name"] = name, ["licenses"] = Licences(licence) };

static JsonArray Licences(string expression) => [new JsonObject { ["expression"] = expression }];

static string FindRoot()
{
    var place = new DirectoryInfo(Environment.CurrentDirectory);
    while (place is not null && !File.Exists(Path.Combine(place.FullName, "Dashboard.sln")))
    {
        place = place.Parent;
    }

    return place?.FullName ?? throw new InvalidOperationException("Run this within the project.");
}

static string Ask(string program, params string[] words)
{
    var start = new ProcessStartInfo(program, words) { RedirectStandardOutput = true, UseShellExecute = false };
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    using var process = Process.Start(start)!;
    var answer = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0 ? answer : throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}: restore the packages first.");
}
