using System.Text.RegularExpressions;

namespace Dashboard.Packaging.Tests;

/// <summary>The samples for systemd, held against the programs they start.</summary>
public sealed class ServiceUnitTests
{
    private const string Worker = "dashboard-worker";
    private const string Site = "dashboard-web";

    public static TheoryData<string> Units { get; } = [Worker, Site];

    [Theory]
    [MemberData(nameof(Units))]
    public void Unit_GivesAwayNoMoreThanTheServiceNeeds(string unit)
    {
        var lines = LinesOf(unit);

        string[] wanted =
        [
            "DynamicUser=yes", "StateDirectory=dashboard", "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "CapabilityBoundingSet=",
            "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "Restart=on-failure", "RestartPreventExitStatus=2", "TimeoutStopSec=30s", "SystemCallFilter=@system-service",
        ];
        Assert.Empty(wanted.Except(lines));
        Assert.Contains(lines, line => line.StartsWith("MemoryMax=", StringComparison.Ordinal));

        // .NET compiles while it runs.
        Assert.DoesNotContain(lines, line => line.StartsWith("MemoryDenyWriteExecute", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_ShareTheUserThatOwnsTheStore() => Assert.Equal(
        LinesOf(Worker).Single(line => line.StartsWith("User=", StringComparison.Ordinal)), LinesOf(Site).Single(line => line.StartsWith("User=", StringComparison.Ordinal)));

    [Fact]
    public async Task Site_IsStartedWithOptionsThatTheCommandHas()
    {
        var words = ExecStartOf(Site);
        var help = await Ran.InAsync(Repository.Root, BuiltProgram("Dashboard.Cli", "dashboard"), [.. words.Skip(1).TakeWhile(word => !word.StartsWith('-')), "--help"]);

        Assert.Equal(("/usr/local/bin/dashboard", "serve", 0), (words[0], words[1], help.Code));
        Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Matches(Invariant($@"\n  .*{option} [A-Z]"), help.Answer));
    }

    [Fact]
    public async Task Worker_IsStartedWithSettingsThatItHas()
    {
        var words = ExecStartOf(Worker);
        using var folder = new ScratchFolder();

        // Each setting, given what it can't be, is complained of by the program; the folder of the cache is where it is told to be.
        string[] spoilt = [.. words.Skip(1).Select(word => word.Split('=')[0]).Select(setting => setting switch
        {
            "--Pulling:Store" => setting + "=" + folder.Root,
            "--Port" => setting + "=none",
            "--Sources:CacheFolder" => setting + "= ",
            _ => throw new InvalidOperationException(setting + " is not known to this test."),
        })];

        Assert.Equal("/usr/local/bin/dashboard-worker", words[0]);
        Assert.Equal(3, spoilt.Length);
        foreach (var setting in spoilt)
        {
            var ran = await Ran.InAsync(folder.Root, BuiltProgram("Dashboard.Worker", "dashboard-worker"), setting);
            Assert.Equal((2, true), (ran.Code, ran.Messages.StartsWith("dashboard-worker: ", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public async Task Unit_IsUnderstoodBySystemd(string unit)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "systemd is not installed");
        using var folder = new ScratchFolder();

        // The programs aren't installed here, and steps of restarting are newer than some systemds.
        foreach (var each in new[] { Worker, Site })
        {
            var text = Regex.Replace(Repository.Read(Invariant($"packaging/systemd/{each}.service")), "^ExecStart=[^ ]+", "ExecStart=/usr/bin/env", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
            await File.WriteAllTextAsync(folder.PathOf(each + ".service"), text, TestContext.Current.CancellationToken);
        }

        var ran = await Ran.InAsync(folder.Root, "systemd-analyze", "verify", folder.PathOf(unit + ".service"));

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain(ran.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains(unit, StringComparison.Ordinal) && !line.Contains("'RestartSteps'", StringComparison.Ordinal) && !line.Contains("'RestartMaxDelaySec'", StringComparison.Ordinal));
    }

    private static string[] LinesOf(string unit) => Repository.Read(Invariant($"packaging/systemd/{unit}.service")).Split('\n');

    private static string[] ExecStartOf(string unit) =>
        LinesOf(unit).Single(line => line.StartsWith("ExecStart=", StringComparison.Ordinal))["ExecStart=".Length..].Split(' ');

    private static string BuiltProgram(string project, string name) => Repository.PathOf(Invariant($"artifacts/bin/{project}/release/{name}"));
}
