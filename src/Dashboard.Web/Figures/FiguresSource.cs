using Dashboard.Core.Questions;
using Dashboard.Sources;
using Dashboard.Sources.Ledger;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Layers;
using Dashboard.Storage.Shipped;
using Dashboard.Storage.Snapshot;
using Dashboard.Web.Settings;

namespace Dashboard.Web.Figures;

/// <summary>Opens the figures that the site answers from: the one place that knows where they are kept.</summary>
internal static partial class FiguresSource
{
    /// <summary>Opens them.</summary>
    /// <param name="settings">Where they are.</param>
    /// <param name="logger">Is told where the store and the snapshot disagree.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="SettingsException">They can't be read, or are not as they were written.</exception>
    public static async Task<ServedFigures> OpenAsync(SiteSettings settings, ILogger logger, CancellationToken cancellation)
    {
        try
        {
            var snapshot = SnapshotStore.OpenWhole(settings.DataFolder);
            var ledger = LedgerReader.Read(Path.GetFileName(settings.LedgerFile), ShippedFiles.ReadAllBytes(settings.LedgerFile));
            if (settings.Store is null)
            {
                return new ServedFigures(new SeriesReader(snapshot, snapshot.Calendar), ledger);
            }

            var pulled = await ReleaseStore.OpenAsync(settings.Store, cancellation);
            var kept = new KeptStore(new LayeredStore(snapshot, pulled, difference => Log.Differs(logger, difference)));
            return new ServedFigures(new SeriesReader(kept, snapshot.Calendar), ledger, pulled, kept);
        }
        catch (DamagedSnapshotException e)
        {
            throw new SettingsException(Invariant($"the snapshot '{settings.DataFolder}' is damaged: {e.Message}"), e);
        }
        catch (RefusedFileException e)
        {
            throw new SettingsException(Invariant($"the ledger '{settings.LedgerFile}' can't be taken: {e.Message}"), e);
        }
        catch (StoreException e)
        {
            throw new SettingsException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(Invariant($"the figures can't be read: {e.Message}"), e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The store and the snapshot disagree: {Difference}")]
        public static partial void Differs(ILogger logger, LayerDifference difference);
    }
}
