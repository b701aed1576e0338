using System.CommandLine;
using Dashboard.Cli.Text;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Cli.Commands;

/// <summary>Checks that a snapshot is as it was written.</summary>
internal sealed class SnapshotVerifyCommand : LeafCommand
{
    private readonly Session _session;

    public SnapshotVerifyCommand(Session session)
        : base(
            "verify",
            "Checks that a snapshot is what was written: every checksum, and that every series can be read.",
            new("dashboard snapshot verify", "Checks the figures that travel with the program."),
            new("dashboard snapshot verify --data data", "Checks the folder data.")) => _session = session;

    public override Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var folder = SnapshotFolder.Of(asked, _session);
        var problems = SnapshotVerifier.Verify(folder, null, cancellation);
        foreach (var problem in problems)
        {
            terminal.Say(Invariant($"dashboard: the snapshot '{folder}' is damaged: {problem}."));
        }

        if (problems.Count > 0)
        {
            return Task.FromResult(ExitCode.Failed);
        }

        terminal.Write(new TextPage(terminal.WidthColumns).Add(Invariant($"{Path.GetFullPath(folder)} is as it was written: every checksum agrees and every series can be read.")));
        return Task.FromResult(ExitCode.Done);
    }
}
