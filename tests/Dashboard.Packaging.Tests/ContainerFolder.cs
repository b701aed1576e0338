namespace Dashboard.Packaging.Tests;

/// <summary>What the image has in its folder, published by the recipe's own lines from what was built.</summary>
public sealed class ContainerFolder : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();

    public string App => _folder.PathOf("app");

    /// <summary>The folder that may be written to.</summary>
    public string State => _folder.PathOf("state");

    public async ValueTask InitializeAsync()
    {
        foreach (var publish in Containerfile.Of("RUN").Where(args => args is ["dotnet", "publish", ..]))
        {
            await Ran.DotnetAsync([.. publish.Skip(1).Select(arg => arg == "/app" ? App : arg), "--no-build", "--nologo"]);
        }

        File.Copy(Repository.PathOf("packaging/healthy"), Path.Combine(App, "healthy"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
