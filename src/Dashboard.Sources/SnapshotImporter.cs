using Dashboard.Sources.Files;
using Dashboard.Sources.JohnsHopkins;
using Dashboard.Sources.UkDashboard;

namespace Dashboard.Sources;

/// <summary>Reads the publishers' files from which the snapshot is made.</summary>
/// <remarks>
/// The folder holds <c>uk/api</c>, <c>uk/archive</c>, <c>uk/releases</c>, <c>jhu/vintages</c> and
/// <c>jhu/daily_reports</c> with the files that <see cref="UkDashboardImport"/> and <see cref="JohnsHopkinsImport"/> name.
/// Files beside them are not looked at.
/// </remarks>
public static class SnapshotImporter
{
    /// <summary>Reads all of them, or refuses.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="progress">Told before each file; null for nobody.</param>
    /// <param name="cancellation">Stops the import before the next file.</param>
    /// <returns>Every series, the area table and where they come from. The same files give the same answer.</returns>
    /// <exception cref="RefusedFileException">
    /// A file is missing or isn't what it should be, or two files contradict each other; nothing of the import is kept.
    /// </exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public static ImportedData Import(string directory, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var folder = new InputFolder(directory, UkDashboardImport.FileCount + JohnsHopkinsImport.FileCount, progress, cancellation);
        var (register, files) = (new ReleaseRegister(), new List<ImportedFile>());
        new UkDashboardImport(folder, register, files).Run();
        var lookup = new JohnsHopkinsImport(folder, register, files).Run();
        var histories = register.ToHistories();
        return new ImportedData(histories, AreaTable.Of(histories, lookup), [.. files]);
    }
}
