using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Commands;

/// <summary>Lists the series held.</summary>
internal sealed class SeriesListCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<string?> _filter = new("FILTER")
    {
        Description = "Only series whose name contains this text, in capitals or not.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public SeriesListCommand(Session session)
        : base(
            "list",
            "Lists the series held: from when to when, and how many releases of each.",
            new("dashboard series list \"united kingdom\"", "Every series of the United Kingdom, its territories' too."),
            new("dashboard series list ukdash: --csv", "The series of the UK dashboard, for a spreadsheet."))
    {
        _session = session;
        Arguments.Add(_filter);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var filter = asked.GetValue(_filter) ?? string.Empty;
        var held = await _form.AnswerAsync(asked, _session, new HeldRequest(filter), (page, series) => HeldText.Add(page, series), cancellation);
        if (held.IsEmpty)
        {
            var all = await (await SnapshotFolder.OpenAsync(asked, _session, cancellation)).Store.ListAsync(cancellation);
            _session.TerminalFor(asked).Say(Invariant($"dashboard: none of the {all.Count} series held has '{filter}' in its name."));
        }

        return ExitCode.Done;
    }
}
