using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;
using Dashboard.Sources;
using Dashboard.Storage.Shipped;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Cli.Commands;

/// <summary>Makes a snapshot from the publishers' files.</summary>
internal sealed class SnapshotBuildCommand : LeafCommand
{
    private const string DefaultFolder = "data";

    private readonly Session _session;
    private readonly Option<string> _from = TypedOption.OfPath("--from", "DIR", "Folder of the publishers' files, with uk/ and jhu/ in it.");
    private readonly Option<string> _out = TypedOption.OfPath("--out", "DIR", Invariant($"Folder to write to. [default: {DefaultFolder}]"));

    public SnapshotBuildCommand(Session session)
        : base(
            "build",
            "Makes a snapshot from the publishers' files; the old one stays unless all of the new one can be written.",
            new("dashboard snapshot build --from downloads", "Reads the files in downloads and writes the folder data."),
            new("dashboard snapshot build --from downloads --out copy", "Writes elsewhere, to look at it with --data copy first."))
    {
        _session = session;
        _from.Required = true;
        Options.Add(_from);
        Options.Add(_out);
    }

    public override Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var (from, folder) = (asked.GetRequiredValue(_from), asked.GetValue(_out) ?? DefaultFolder);
        if (asked.GetValue(_session.Options.Data) is not null)
        {
            throw new UsageException("--data names a snapshot to read; the folder to write to is named by --out.");
        }

        if (!Directory.Exists(from))
        {
            throw new FailureException(Invariant($"there is no folder '{from}'; --from names the folder of the publishers' files."));
        }

        var written = StepProgress.Run(terminal, progress => Write(from, folder, progress, cancellation));
        terminal.Write(new TextPage(terminal.WidthColumns).Add(Invariant(
            $"{Path.GetFullPath(folder)}: {written.Series} series, {written.ReleasesHeld} of {written.ReleasesRead} releases changed something; {written.Files} files, {FigureText.Count(written.Bytes)} bytes.")));
        return Task.FromResult(ExitCode.Done);
    }

    private static WrittenSnapshot Write(string from, string folder, IProgress<Step> progress, CancellationToken cancellation)
    {
        var read = SnapshotImporter.Import(
            from, new EachStep<ImportProgress>(progress, file => new Step("reading", file.File, file.FilesDone, file.FilesInAll)), cancellation);
        var inputs = read.Files.Select(file => new SnapshotInput(
            file.Source, file.Name, file.Sha256, file.Rows, file.Releases, file.FirstReleasedAt, file.LastReleasedAt, file.Derivation));
        try
        {
            return SnapshotWriter.Write(
                folder,
                new SnapshotContents(read.Histories, read.Areas, [.. inputs]) { Calendar = PublicationFiles.Read(ShippedFiles.Seeds) },
                new EachStep<SnapshotProgress>(progress, file => new Step("writing", file.File, file.FilesDone, file.FilesInAll)),
                cancellation);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"the snapshot can't be written to '{folder}': {e.Message}"), e);
        }
    }
}
