namespace Dashboard.Packaging.Tests;

/// <summary>The command as one file for Linux, published by its profile and copied away by itself.</summary>
/// <remarks>Compiled ahead as users' is, which takes a minute: its code is made in another way than that of every other test.</remarks>
public sealed class OneFile : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();

    public string Program => _folder.PathOf("alone/dashboard");

    internal IReadOnlyList<string> Published { get; private set; } = [];

    /// <summary>Why there is none: the machine is another, or the runtime that goes into it can't be downloaded. Null where there is one.</summary>
    internal string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsLinux() || System.Runtime.InteropServices.RuntimeInformation.OSArchitecture != System.Runtime.InteropServices.Architecture.X64)
        {
            Missing = "the profile is for Linux on x64";
            return;
        }

        try
        {
            await Ran.DotnetAsync("publish", "src/Dashboard.Cli", "-p:PublishProfile=linux-x64", "--nologo", "-o", _folder.PathOf("published"));
        }
        catch (InvalidOperationException e) when (e.Message.Contains("NU1301", StringComparison.Ordinal))
        {
            Missing = "no package source answers: the runtime that goes into the file can't be downloaded";
            return;
        }

        Published = [.. Directory.EnumerateFileSystemEntries(_folder.PathOf("published")).Select(path => Path.GetFileName(path))];
        _folder.MakeFolder("alone");
        File.Copy(_folder.PathOf("published/dashboard"), Program);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
