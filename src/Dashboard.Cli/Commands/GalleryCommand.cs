using System.CommandLine;
using Dashboard.Answers.Gallery;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Commands;

/// <summary>Draws every kind of picture, as its examples show it, and a page with all of them.</summary>
internal sealed class GalleryCommand : LeafCommand
{
    private const string DefaultFolder = "gallery";

    private readonly Session _session;
    private readonly Option<string> _out = TypedOption.OfPath("--out", "DIR", Invariant($"Folder to write to, made where it is missing. [default: {DefaultFolder}]"));
    private readonly LookOptions _look = new();

    public GalleryCommand(Session session)
        : base(
            "gallery",
            "Draws every kind of picture on real figures, as PNG and SVG, with a page that tells the command line of each.",
            new("dashboard gallery", "Every kind of picture, in the folder gallery; open gallery.html."),
            new("dashboard gallery --out dark --theme dark --size 1200x675", "The same in dark, at the size that social networks show."))
    {
        _session = session;
        Options.Add(_out);
        Take(_look.All);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var (look, folder) = (_look.Of(asked), asked.GetValue(_out) ?? DefaultFolder);
        var pictures = PictureKinds.All.SelectMany(kind => kind.Examples.Select((example, place) => PictureOf(kind, example, place, look))).ToList();
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var files = await FileProgress.RunAsync(terminal, async progress =>
        {
            try
            {
                return await new GalleryWriter(reader).WriteAsync(pictures, folder, progress, cancellation);
            }
            catch (Exception e) when (FailureException.IsOfFiles(e))
            {
                throw new FailureException(Invariant($"the gallery can't be written to '{folder}': {e.Message}"), e);
            }
        });
        terminal.Write(new TextPage(terminal.WidthColumns).Add(Invariant($"{files.Length} files in {Path.GetFullPath(folder)}")));
        return ExitCode.Done;
    }

    /// <summary>An example as the gallery draws it: what its command line asks for, in the gallery's look.</summary>
    private GalleryPicture PictureOf(IPictureKind kind, PictureExample example, int place, PictureLook look)
    {
        var name = place == 0 ? kind.Name : Invariant($"{kind.Name}-{place + 1}");
        var line = Invariant($"dashboard chart {kind.Name} {example.Line} -o {name}.png");
        var parsed = _session.Parse(line["dashboard ".Length..]);
        return new GalleryPicture(name, kind, ((ChartCommand)parsed.CommandResult.Command).RequestOf(parsed) with { Look = look }, line, example.Says);
    }
}
