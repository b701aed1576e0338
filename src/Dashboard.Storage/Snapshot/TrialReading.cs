using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Snapshot;

/// <summary>Reading a file that nobody published, for what it loads; nothing of it is ever told.</summary>
internal static class TrialReading
{
    private static ReadOnlySpan<byte> File => """
        source,area,metric,basis,form,released_at,first_day,counts
        ukdash,England,cases,specimen,daily,2021-12-20T16:00:00Z,2021-12-17,1 . 20
        ukdash,England,cases,specimen,daily,2021-12-21T16:00:00Z,2021-12-17,1 . 20

        """u8;

    /// <summary>Takes the file's checksum, compares it and reads the counts of its one series.</summary>
    public static RevisionHistory Read()
    {
        var bytes = File.ToArray();
        _ = SnapshotManifest.HasHash(bytes, "0");
        return new HeldLines(SeriesFile.Of("series/ukdash-cases-specimen.csv", bytes), start: 0, count: 2).History;
    }
}
