using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Packaging.Tests;

/// <summary>The tool's package, packed from what was built, and installed from its folder alone.</summary>
public sealed class ToolPackage : IAsyncLifetime
{
    public const string Id = "CovidDataDashboard";

    private readonly ScratchFolder _folder = new();

    public string PackageFile => _folder.PathOf(Invariant($"packages/{Id}.{Repository.Version}.nupkg"));

    public string Program => _folder.PathOf("tools/dashboard");

    internal string Installed { get; private set; } = string.Empty;

    [SuppressMessage("Performance", "CA1849", Justification = "Two small files.")]
    public async ValueTask InitializeAsync()
    {
        await Ran.DotnetAsync("pack", "src/Dashboard.Cli", "-c", "Release", "--no-build", "--nologo", "-o", _folder.PathOf("packages"));

        // No other source is asked, so that nothing is needed but the package.
        File.WriteAllText(_folder.PathOf("NuGet.Config"), "<configuration><packageSources><clear /></packageSources></configuration>\n");
        Installed = await Ran.DotnetAsync(
            "tool", "install", Id, "--version", Repository.Version, "--tool-path", _folder.PathOf("tools"), "--add-source", _folder.PathOf("packages"), "--configfile", _folder.PathOf("NuGet.Config"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
