using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Rendering;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Help;
using Dashboard.Cli.Options;
using Dashboard.Cli.Pictures;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;

namespace Dashboard.Cli.Commands;

/// <summary>Draws one picture of a kind into a file; the kind says which options there are.</summary>
internal sealed class ChartCommand : LeafCommand
{
    private readonly Session _session;
    private readonly IPictureKind _kind;
    private readonly List<PicturePart> _parts;
    private readonly LookOptions _look = new();
    private readonly Option<string> _out = PictureFileText.Create();

    public ChartCommand(Session session, IPictureKind kind)
        : base(kind.Name, kind.Summary, [.. kind.Examples.Select(example => ExampleOf(kind, example))])
    {
        (_session, _kind, _parts) = (session, kind, PicturePart.Of(kind));
        Take(_out);
        foreach (var part in _parts)
        {
            if (part.Subject is { } subject)
            {
                Arguments.Add(subject);
            }

            Take(part.Options);
        }

        Take(_look.All);
    }

    /// <summary>An example as it is typed, each with a file of its own kind's name.</summary>
    public static Example ExampleOf(IPictureKind kind, PictureExample example) =>
        new(Invariant($"dashboard chart {kind.Name} {example.Line} -o {kind.Name}.png"), example.Says);

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        PngRenderer.ReadAhead();
        var terminal = _session.TerminalFor(asked);
        var request = RequestOf(asked);
        var file = await DrawAsync(asked, request, await SnapshotFolder.OpenAsync(asked, _session, cancellation), cancellation);
        terminal.Write(new TextPage(terminal.WidthColumns).Add(Invariant($"{file.Name} ({FigureText.Count(file.Bytes)} bytes): {file.Finding}")));
        return ExitCode.Done;
    }

    /// <summary>What is asked for.</summary>
    /// <exception cref="UsageException">The options don't go together.</exception>
    public PictureRequest RequestOf(ParseResult asked)
    {
        var path = asked.GetRequiredValue(_out);
        if (PictureWriter.FormatOf(path) == PictureFormats.Svg && _look.Scale.Of(asked) is not null)
        {
            throw new UsageException(Invariant($"--scale is for PNG: '{path}' is an SVG, which has no pixels."));
        }

        var request = new PictureRequest { Look = _look.Of(asked) };
        foreach (var part in _parts)
        {
            request = part.Apply(asked, request);
        }

        return request;
    }

    /// <summary>Draws and writes the picture.</summary>
    /// <exception cref="FailureException">The file can't be written.</exception>
    public async Task<WrittenFile> DrawAsync(ParseResult asked, PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        var path = asked.GetRequiredValue(_out);
        PictureFileText.RequireFolder(path);
        var picture = await _kind.AskAsync(request, reader, cancellation);
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return PictureWriter.WriteFile(picture, request.Look.Scale, path);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"the picture can't be written to '{path}': {e.Message}"), e);
        }
    }
}
