using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Files;

/// <summary>The folder of an import: hands out its files by name, counts them and reports each.</summary>
internal sealed class InputFolder(
    string directory, int filesInAll, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private int _opened;

    /// <summary>Reads one file.</summary>
    /// <param name="name">Its name below the folder, with forward slashes.</param>
    /// <exception cref="RefusedFileException">It is missing, can't be read or is no whole text.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public InputFile Open(string name)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new ImportProgress(name, _opened, filesInAll));
        _opened++;
        try
        {
            return InputFile.Of(name, File.ReadAllBytes(Path.Combine(directory, name)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedFileException(DataProblem.Unreadable, name, null, null, "the file is missing; it is expected below the folder imported", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedFileException(DataProblem.Unreadable, name, null, null, "the file can't be read: " + e.Message.TrimEnd('.'), e);
        }
    }
}
