using Dashboard.Core.Questions;
using Dashboard.Sources;
using Dashboard.Sources.Ledger;
using Dashboard.Storage.Snapshot;
using Dashboard.Web.Settings;

namespace Dashboard.Web.Figures;

/// <summary>Opens the figures that the site answers from: the one place that knows where they are kept.</summary>
internal static class FiguresSource
{
    /// <summary>Opens them.</summary>
    /// <exception cref="SettingsException">They can't be read, or are not as they were written.</exception>
    public static ServedFigures Open(SiteSettings settings)
    {
        try
        {
            var snapshot = SnapshotStore.Open(settings.DataFolder);
            return new ServedFigures(new SeriesReader(snapshot, snapshot.Calendar), LedgerReader.Read(settings.LedgerFile));
        }
        catch (DamagedSnapshotException e)
        {
            throw new SettingsException(Invariant($"the snapshot '{settings.DataFolder}' is damaged: {e.Message}"), e);
        }
        catch (RefusedFileException e)
        {
            throw new SettingsException(Invariant($"the ledger '{settings.LedgerFile}' can't be taken: {e.Message}"), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(Invariant($"the figures can't be read: {e.Message}"), e);
        }
    }
}
