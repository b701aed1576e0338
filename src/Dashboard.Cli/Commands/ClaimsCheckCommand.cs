using System.Collections.Immutable;
using System.CommandLine;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
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

    private readonly Option<bool> _jsonLd = TypedOption.OfSwitch("--jsonld", "Write schema.org ClaimReview as JSON-LD.");

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
        Options.Add(_jsonLd);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var request = new ClaimsRequest(Ledger.Read(asked.GetValue(_file)));
        var checks = asked.GetValue(_jsonLd)
            ? await WriteReviewsAsync(asked, request, cancellation)
            : await _form.AnswerAsync(asked, _session, request, (page, answer) => LedgerText.Add(page, answer), cancellation);
        return asked.GetValue(_strict) && checks.Any(check => check.Verdict.ToStanding() == Standing.DoesNotHold)
            ? ExitCode.ClaimDoesNotHold
            : ExitCode.Done;
    }

    private async Task<ImmutableArray<ClaimCheck>> WriteReviewsAsync(ParseResult asked, ClaimsRequest request, CancellationToken cancellation)
    {
        if (asked.GetValue(_form.Csv) || asked.GetValue(_form.Json))
        {
            throw new UsageException("--jsonld excludes --csv and --json: one answer has one form.");
        }

        var checks = await request.AskAsync(await SnapshotFolder.OpenAsync(asked, _session, cancellation), cancellation);
        _session.TerminalFor(asked).Write(stream => ClaimReviewText.Write(checks, stream));
        return checks;
    }
}
