using System.CommandLine;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Claims;

namespace Dashboard.Cli.Commands;

/// <summary>Holds a ledger of quoted figures against the series.</summary>
internal sealed class ClaimsCheckCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Option<string> _file = TypedOption.OfPath(
        "--file", "FILE", "Ledger of quoted figures, as CSV. [default: the one that travels with the program]");

    private readonly Option<bool> _strict = TypedOption.OfSwitch("--strict", "End with exit code 4 where a figure does not hold.");

    public ClaimsCheckCommand(Session session)
        : base(
            "check",
            "Says of each quoted figure whether the sources said so when it was posted.",
            new("dashboard claims check", "The figures quoted in December 2021, each with its verdict."),
            new("dashboard claims check --csv", "The same with days, release and reason, for a spreadsheet."),
            new("dashboard claims check --strict --json", "For a script: exit code 4 if a figure does not hold."))
    {
        _session = session;
        Options.Add(_file);
        Options.Add(_strict);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var ledger = Ledger.Read(asked.GetValue(_file));
        var checks = await new ClaimChecker(SnapshotFolder.Open(asked, _session)).CheckAsync(ledger, cancellation);
        _form.Write(asked, terminal, () => ClaimsTable.Of(checks), () => LedgerText.Add(new TextPage(terminal.WidthColumns), checks));
        return asked.GetValue(_strict) && checks.Any(check => check.Verdict.ToStanding() == Standing.DoesNotHold)
            ? ExitCode.ClaimDoesNotHold
            : ExitCode.Done;
    }
}
