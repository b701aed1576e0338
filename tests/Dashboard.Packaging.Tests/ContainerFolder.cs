namespace Dashboard.Packaging.Tests;

/// <summary>What the image has in its folder, published by the recipe's own lines from what was built.</summary>
/// <remarks>Not compiled ahead of time for this machine, which takes minutes and changes nothing but the speed.</remarks>
public sealed class ContainerFolder : IAsyncLifetime
{
    private static readonly string[] Ahead = ["--use-current-runtime", "-p:PublishReadyToRun=true"];

    private readonly ScratchFolder _folder = new();

    public string App => _folder.PathOf("app");

    /// <summary>The folder that may be written to.</summary>
    public string State => _folder.PathOf("state");

    public async ValueTask InitializeAsync()
    {
        foreach (var publish in Containerfile.Of("RUN").Where(args => args is ["dotnet", "publish", ..]))
        {
            await Ran.DotnetAsync([.. publish.Skip(1).Except(Ahead).Select(arg => arg == "/app" ? App : arg), "--no-build", "--nologo"]);
        }

        File.Copy(Repository.PathOf("packaging/healthy"), Path.Combine(App, "healthy"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
