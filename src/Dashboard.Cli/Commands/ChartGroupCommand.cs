using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Rendering;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Commands;

/// <summary>Gathers the kinds of pictures, and draws many at once from a file.</summary>
internal sealed class ChartGroupCommand : LeafCommand
{
    private readonly Session _session;
    private readonly Option<string> _batch = TypedOption.OfPath(
        "--batch", "FILE", "Draw a picture for each line of a file, a chart command without 'dashboard chart'; empty lines and lines starting with # are left out.");

    /// <summary>Makes the command.</summary>
    /// <param name="session">The run.</param>
    /// <param name="words">The words to be parsed, to make only the kinds that they name; null to make all.</param>
    public ChartGroupCommand(Session session, IReadOnlyList<string>? words)
        : base(
            "chart",
            "Draws a picture into a file: PNG or SVG, by its ending.",
            [.. PictureKinds.All.Select(kind => ChartCommand.ExampleOf(kind, kind.Examples[0])), new("dashboard chart --batch pictures.txt", "Every picture listed in a file, on all cores.")])
    {
        _session = session;
        foreach (var kind in PictureKinds.All)
        {
            Subcommands.Add(words is null || words.Contains(kind.Name, StringComparer.Ordinal) ? new ChartCommand(session, kind) : new Command(kind.Name, kind.Summary));
        }

        Options.Add(_batch);

        // The parser asks a command without an action for one of those below it; this is never invoked.
        SetAction((_, _) => Task.CompletedTask);
    }

    /// <summary>Whether a command line asks for the group itself.</summary>
    public bool IsAsked(ParseResult asked) => asked.GetResult(_batch) is not null;

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        PngRenderer.ReadAhead();
        var terminal = _session.TerminalFor(asked);
        var batch = new ChartBatch(asked.GetRequiredValue(_batch), await SnapshotFolder.OpenAsync(asked, _session, cancellation));
        var (drawn, failed) = await batch.DrawAsync(_session.ParserOf, terminal.Say, cancellation);
        terminal.Write(new TextPage(terminal.WidthColumns).Add(Invariant($"{drawn} {(drawn == 1 ? "picture" : "pictures")} drawn, {failed} not.")));
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
