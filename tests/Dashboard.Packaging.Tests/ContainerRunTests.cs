using System.Net;
using System.Net.Sockets;

namespace Dashboard.Packaging.Tests;

/// <summary>The image's programs as an engine would run them: a read-only root, another user than root, one folder to write to.</summary>
/// <remarks>The kernel's own means stand in for the engine: a mount namespace and a user without rights.</remarks>
public sealed class ContainerRunTests(ContainerFolder container) : IClassFixture<ContainerFolder>
{
    private const string User = "1654";

    // $1 is the folder of the programs, $2 the one that may be written to; the rest is run.
    private const string Confine = """
        set -e
        app=$1 state=$2
        shift 2
        install -d -o 1654 -g 1654 -m 750 "$state" "$state/tmp"
        mount --bind "$state" "$state"
        mount -o remount,bind,ro /
        cd "$state"
        exec setpriv --reuid 1654 --regid 1654 --clear-groups --no-new-privs --inh-caps=-all \
            env -i PATH="$app:/usr/bin:/bin" XDG_DATA_HOME="$state" TMPDIR="$state/tmp" DOTNET_EnableDiagnostics=0 "$@"
        """;

    [Fact]
    public async Task Folder_HoldsThreeProgramsAndOneCopyOfTheFigures()
    {
        Assert.All(["dashboard", "dashboard-worker", "Dashboard.Web", "LICENSE", "THIRD-PARTY-NOTICES.md", "data/MANIFEST.sha256"], name => Assert.True(File.Exists(Path.Combine(container.App, name)), name));
        Assert.Empty(Directory.EnumerateFiles(container.App, "*.pdb", SearchOption.AllDirectories));
        Assert.Equal((0, Invariant($"dashboard {Repository.Version}\n"), string.Empty), (await Ran.InAsync(container.App, Path.Combine(container.App, "dashboard"), "--version")) switch { var ran => (ran.Code, ran.Answer, ran.Messages) });
    }

    [Fact]
    public async Task Root_OfTheConfinedPrograms_CannotBeWrittenTo()
    {
        var ran = await ConfinedAsync("bash", "-c", "id -u; touch \"$XDG_DATA_HOME/it\" && echo state; touch /it \"$0/it\" || echo nothing else", container.App);

        Assert.Equal(User + "\nstate\nnothing else\n", ran.Answer);
        Assert.Contains("Read-only file system", ran.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_WritesItsReportToTheFolderThatCanBeWrittenTo()
    {
        var ran = await ConfinedAsync("dashboard", "report", "--out", "report");

        Assert.Equal(0, ran.Code);
        Assert.Contains("10 files in ", ran.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_PullsIntoAStoreOfItsOwn()
    {
        // Nothing listens there: the pull fails, and the store keeps that it did.
        await ConfinedAsync("dashboard", "pull", "ukdash", "--base-address", "ukdash=http://127.0.0.1:9/");
        var ran = await ConfinedAsync("bash", "-c", "dashboard sources --csv > /dev/null && ls covid-dashboard/store.db");

        Assert.Equal((0, "covid-dashboard/store.db\n"), (ran.Code, ran.Answer));
    }

    [Theory]
    [InlineData("SITE_PORT", "Dashboard.Web --urls http://127.0.0.1:PORT")]
    [InlineData("SITE_PORT", "Dashboard.Web --urls http://127.0.0.1:PORT --hosts covid.example.org")]
    [InlineData("WORKER_PORT", "dashboard-worker --Port PORT --Pulling:Sources ukdash --Sources:ukdash:BaseAddress http://127.0.0.1:9/")]
    public async Task Server_IsToldHealthyByTheImagesCheckWhileItRuns(string variable, string command)
    {
        var port = FreePort();
        var script = Invariant($$"""
            {{command.Replace("PORT", Invariant($"{port}"), StringComparison.Ordinal)}} > log 2>&1 &
            export SITE_PORT=9 WORKER_PORT=9 {{variable}}={{port}}
            for try in {1..100}; do
                bash "$0/healthy" && echo healthy && break
                sleep 0.2
            done
            kill %1
            wait %1
            echo "ended with $?"
            bash "$0/healthy" || echo gone
            """);

        var ran = await ConfinedAsync("bash", "-c", script, container.App);

        Assert.Equal("healthy\nended with 0\ngone\n", ran.Answer);
    }

    private async Task<Ran> ConfinedAsync(params string[] args)
    {
        var can = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && await Ran.InAsync("/", "unshare", "--mount", "mount", "-o", "remount,bind,ro", "/") is { Code: 0 };
        Assert.SkipUnless(can, "only root can make a mount namespace here");
        return await Ran.InAsync("/", "unshare", ["--mount", "bash", "-c", Confine, "bash", container.App, container.State, .. args]);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
