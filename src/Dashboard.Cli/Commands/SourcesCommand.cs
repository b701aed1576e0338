using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Tells how each source stands.</summary>
internal sealed class SourcesCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();

    public SourcesCommand(Session session)
        : base(
            "sources",
            "Tells of each source what is held, how old it is and whether a release is late, how the last pull went, and what was refused and why.",
            new("dashboard sources", "The snapshot, and the user's own store where there is one."),
            new("dashboard sources --csv", "The same for a program."))
    {
        _session = session;
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var snapshot = SnapshotFolder.OpenSnapshot(asked, _session);
        var pulled = await PulledStore.FindAsync(asked, _session, cancellation);
        ISeriesStore held = pulled is null ? snapshot : SnapshotFolder.Layered(snapshot, pulled, asked, _session);
        var request = new SourcesRequest(pulled, SystemClock.Instance);
        await _form.AnswerAsync(
            asked, _session, new SeriesReader(held, snapshot.Calendar), request, (page, standings) => SourcesText.Add(page, standings), cancellation);
        return ExitCode.Done;
    }
}
