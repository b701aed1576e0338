using System.CommandLine;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Pulls;
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
        var terminal = _session.TerminalFor(asked);
        var snapshot = SnapshotFolder.OpenSnapshot(asked, _session);
        var pulled = await PulledStore.FindAsync(asked, _session, cancellation);
        ISeriesStore held = pulled is null ? snapshot : SnapshotFolder.Layered(snapshot, pulled, asked, _session);
        var question = new SourcesQuestion(new ReleaseWatch(snapshot.Calendar, ReleaseWatch.UsualPatience), SystemClock.Instance);
        var standings = await question.AskAsync(held, pulled, cancellation);
        _form.Write(asked, terminal, () => StandingsTable.Of(standings), () => SourcesText.Add(new TextPage(terminal.WidthColumns), standings));
        return ExitCode.Done;
    }
}
