using System.CommandLine;
using Dashboard.Answers.Reports;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Writes the report: pictures, a page and tables.</summary>
internal sealed class ReportCommand : LeafCommand
{
    private const string DefaultFolder = "report";

    private readonly Session _session;
    private readonly Option<string> _out = TypedOption.OfPath("--out", "DIR", Invariant($"Folder to write to, made where it is missing. [default: {DefaultFolder}]"));
    private readonly WindowOptions _window = new("First day compared. [default: 2021-12-01]", "Last day compared. [default: 2022-01-15]");
    private readonly Option<AsOf> _asOf = TypedOption.Of(
        "--as-of", "MOMENT", "Compare what had been published by a day (2021-12-28) or instant (2021-12-28T04:21:47Z); days without a release of that time are shown as later served, marked so. [default: the newest releases]", AsOfText.Parse);

    private readonly PictureOptions _pictures = new();
    private readonly Option<string> _ledger = TypedOption.OfPath("--ledger", "FILE", "Ledger of quoted figures, as CSV. [default: the one that travels with the program]");

    public ReportCommand(Session session)
        : base(
            "report",
            "Writes pictures that put the sources next to each other and to what was quoted, with the same numbers as tables.",
            new("dashboard report", "Six weeks about Christmas 2021, in the folder report."),
            new("dashboard report --as-of 2021-12-28 --from 2021-12-15 --to 2021-12-28", "What a reader could know on 28 December 2021."),
            new("dashboard report --out slides --size 1920x1080 --scale 2 --theme dark", "Large dark pictures for a talk."))
    {
        _session = session;
        Take([_out, _window.From, _window.To, _asOf, .. _pictures.All, _ledger]);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var request = _pictures.Of(asked, _window.Of(asked, ReportRequest.Christmas2021), asked.GetValue(_asOf)?.OrAsLaterServed());
        var ledger = Ledger.Read(asked.GetValue(_ledger));
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var folder = asked.GetValue(_out) ?? DefaultFolder;
        var summary = await FileProgress.RunAsync(terminal, async progress =>
        {
            try
            {
                return await _session.ReportWriting(reader, request, ledger, folder, progress, cancellation);
            }
            catch (Exception e) when (FailureException.IsOfFiles(e))
            {
                throw new FailureException(Invariant($"the report can't be written to '{folder}': {e.Message}"), e);
            }
        });
        var page = LedgerText.Add(new TextPage(terminal.WidthColumns), summary.Checks);
        terminal.Write(page.Gap().Add(Invariant($"{summary.Files.Length} {(summary.Files.Length == 1 ? "file" : "files")} in {summary.Folder}")));
        return ExitCode.Done;
    }
}
